package io.undercurrent.clients;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.clients.generated.ApiClient;
import io.undercurrent.clients.generated.api.ReleasesApi;
import io.undercurrent.clients.generated.model.Figure;
import io.undercurrent.clients.generated.model.Heatmap;
import io.undercurrent.clients.generated.model.QualityFlag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads a heat map with the Java client that openapi-generator made of the document of the API, and prints it flat. */
final class GeneratedHeatmap {

    private GeneratedHeatmap() {}

    /** One group in one indicator. */
    record Square(
            String closedOn,
            String provenance,
            String cellId,
            String indicatorId,
            Long n,
            BigDecimal value,
            BigDecimal favourable,
            Boolean suppressed,
            List<String> flags) {

        private static Square of(Heatmap heatmap, String cellId, String indicatorId, Figure figure) {
            return new Square(
                    heatmap.getClosedOn().toString(),
                    heatmap.getProvenance().getValue(),
                    cellId,
                    indicatorId,
                    figure.getN(),
                    figure.getValue(),
                    figure.getFavourable(),
                    figure.getSuppressed(),
                    figure.getFlags().stream().map(QualityFlag::getValue).toList());
        }
    }

    /** @param arguments the address of the service, and a token */
    public static void main(String[] arguments) throws Exception {
        var client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + arguments[1]));
        var heatmap = new ReleasesApi(client).getHeatmap("latest", null, "unit");
        System.out.println(new ObjectMapper().writeValueAsString(squares(heatmap)));
    }

    private static List<Square> squares(Heatmap heatmap) {
        var squares = new ArrayList<Square>();
        for (var row : heatmap.getRows()) {
            for (int column = 0; column < heatmap.getIndicators().size(); column++) {
                var indicator = heatmap.getIndicators().get(column).getId();
                squares.add(Square.of(
                        heatmap, row.getCellId(), indicator, row.getFigures().get(column)));
            }
        }
        return squares;
    }
}
