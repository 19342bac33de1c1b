package io.undercurrent.dashboard.odata;

import io.undercurrent.dashboard.export.Rows;
import io.undercurrent.dashboard.export.Table;
import io.undercurrent.dashboard.report.ReleasedTables;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Comparator;
import java.util.function.Predicate;
import org.apache.olingo.commons.api.data.ContextURL;
import org.apache.olingo.commons.api.data.ContextURL.Suffix;
import org.apache.olingo.commons.api.data.Entity;
import org.apache.olingo.commons.api.data.EntityCollection;
import org.apache.olingo.commons.api.data.Property;
import org.apache.olingo.commons.api.data.ValueType;
import org.apache.olingo.commons.api.format.ContentType;
import org.apache.olingo.commons.api.http.HttpHeader;
import org.apache.olingo.commons.api.http.HttpStatusCode;
import org.apache.olingo.server.api.OData;
import org.apache.olingo.server.api.ODataApplicationException;
import org.apache.olingo.server.api.ODataLibraryException;
import org.apache.olingo.server.api.ODataRequest;
import org.apache.olingo.server.api.ODataResponse;
import org.apache.olingo.server.api.ServiceMetadata;
import org.apache.olingo.server.api.processor.CountEntityCollectionProcessor;
import org.apache.olingo.server.api.processor.EntityProcessor;
import org.apache.olingo.server.api.serializer.EntityCollectionSerializerOptions;
import org.apache.olingo.server.api.serializer.EntitySerializerOptions;
import org.apache.olingo.server.api.serializer.SerializerException;
import org.apache.olingo.server.api.uri.UriInfo;
import org.apache.olingo.server.api.uri.UriResourceEntitySet;
import org.apache.olingo.server.api.uri.queryoption.SelectOption;
import org.apache.olingo.server.api.uri.queryoption.expression.ExpressionVisitException;

/** Rows of the tables as entities. */
final class TableReader implements CountEntityCollectionProcessor, EntityProcessor {

    /** Of a page; a client may ask for fewer by {@code Prefer: maxpagesize}. */
    private static final int MOST_ROWS = 5_000;

    private final ReleasedTables tables;
    private OData odata;
    private ServiceMetadata metadata;

    TableReader(ReleasedTables tables) {
        this.tables = tables;
    }

    @Override
    public void init(OData library, ServiceMetadata model) {
        this.odata = library;
        this.metadata = model;
    }

    @Override
    public void readEntityCollection(ODataRequest request, ODataResponse response, UriInfo uri, ContentType requested)
            throws ODataApplicationException, ODataLibraryException {
        read(tableOf(uri), request, response, uri, requested);
    }

    private <R> void read(
            Table<R> table, ODataRequest request, ODataResponse response, UriInfo uri, ContentType requested)
            throws ODataApplicationException, ODataLibraryException {
        var snapshot = tables.now();
        var query = query(snapshot.rows(table), uri);
        var page = new PageRequest(uri, snapshot.version(), pageSize(request));
        var taken = query.take(page.after(), page.skip(), page.fetch());
        var shown = taken.subList(0, Math.min(taken.size(), page.size()));
        var entities = new EntityCollection();
        shown.forEach(placed -> entities.getEntities().add(entity(table, placed.row())));
        if (taken.size() > shown.size()) {
            entities.setNext(
                    next(request, page.token(shown.get(shown.size() - 1).place())));
        }
        if (uri.getCountOption() != null && uri.getCountOption().getValue()) {
            entities.setCount(Math.toIntExact(query.count()));
        }
        var set = setOf(uri).getEntitySet();
        var options = EntityCollectionSerializerOptions.with()
                .contextURL(context(request, uri).build())
                .select(uri.getSelectOption())
                .count(uri.getCountOption())
                .build();
        var body = odata.createSerializer(requested).entityCollection(metadata, set.getEntityType(), entities, options);
        response.setContent(body.getContent());
        succeed(response, requested);
    }

    @Override
    public void countEntityCollection(ODataRequest request, ODataResponse response, UriInfo uri)
            throws ODataApplicationException, ODataLibraryException {
        long count = query(tables.now().rows(tableOf(uri)), uri).count();
        response.setContent(odata.createFixedFormatSerializer().count(Math.toIntExact(count)));
        succeed(response, ContentType.TEXT_PLAIN);
    }

    @Override
    public void readEntity(ODataRequest request, ODataResponse response, UriInfo uri, ContentType requested)
            throws ODataApplicationException, ODataLibraryException {
        var set = setOf(uri);
        var quoted = set.getKeyPredicates().get(0).getText();
        var key = quoted.substring(1, quoted.length() - 1).replace("''", "'");
        var entity = found(tableOf(uri), key);
        var options = EntitySerializerOptions.with()
                .contextURL(context(request, uri).suffix(Suffix.ENTITY).build())
                .select(uri.getSelectOption())
                .build();
        var body = odata.createSerializer(requested)
                .entity(metadata, set.getEntitySet().getEntityType(), entity, options);
        response.setContent(body.getContent());
        succeed(response, requested);
    }

    private <R> Entity found(Table<R> table, String key) throws ODataApplicationException {
        return tables.now()
                .find(table, key)
                .map(row -> entity(table, row))
                .orElseThrow(() -> Refusal.of(Status.NOT_FOUND, "There is no row of this key."));
    }

    private <R> Query<R> query(Rows<R> rows, UriInfo uri) throws ODataApplicationException {
        var conditions = new Conditions<>(rows.table());
        try {
            Predicate<R> wanted = row -> true;
            if (uri.getFilterOption() != null) {
                var condition = uri.getFilterOption().getExpression().accept(conditions);
                wanted = row -> Boolean.TRUE.equals(condition.apply(row));
            }
            Comparator<R> order = null;
            if (uri.getOrderByOption() != null) {
                for (var item : uri.getOrderByOption().getOrders()) {
                    var by = Order.by(item.getExpression().accept(conditions), item.isDescending());
                    order = order == null ? by : order.thenComparing(by);
                }
            }
            return new Query<>(rows, wanted, order);
        } catch (ExpressionVisitException e) {
            throw Refusal.of(Status.BAD_REQUEST, "The expression cannot be evaluated.");
        }
    }

    private int pageSize(ODataRequest request) {
        var asked =
                odata.createPreferences(request.getHeaders(HttpHeader.PREFER)).getMaxPageSize();
        return asked == null || asked < 1 ? MOST_ROWS : Math.min(asked, MOST_ROWS);
    }

    private ContextURL.Builder context(ODataRequest request, UriInfo uri)
            throws ODataApplicationException, SerializerException {
        var set = setOf(uri).getEntitySet();
        SelectOption select = uri.getSelectOption();
        var columns = odata.createUriHelper().buildContextURLSelectList(set.getEntityType(), null, select);
        return ContextURL.with()
                .serviceRoot(URI.create(request.getRawBaseUri() + "/"))
                .entitySet(set)
                .selectList(columns);
    }

    private static URI next(ODataRequest request, SkipToken token) {
        return URI.create(request.getRawBaseUri() + request.getRawODataPath() + "?"
                + Options.next(request.getRawQueryPath(), token));
    }

    private static <R> Entity entity(Table<R> table, R row) {
        var entity = new Entity();
        for (var column : table.columns()) {
            entity.addProperty(new Property(null, column.name(), ValueType.PRIMITIVE, column.of(row)));
        }
        return entity;
    }

    private static void succeed(ODataResponse response, ContentType type) {
        response.setStatusCode(HttpStatusCode.OK.getStatusCode());
        response.setHeader(HttpHeader.CONTENT_TYPE, type.toContentTypeString());
    }

    private static UriResourceEntitySet setOf(UriInfo uri) throws ODataApplicationException {
        if (uri.getUriResourceParts().get(0) instanceof UriResourceEntitySet set) {
            return set;
        }
        throw Refusal.notOffered("What is no entity set");
    }

    private static Table<?> tableOf(UriInfo uri) throws ODataApplicationException {
        var name = setOf(uri).getEntitySet().getName();
        return ReleasedTables.ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void createEntity(
            ODataRequest request, ODataResponse response, UriInfo uri, ContentType body, ContentType requested)
            throws ODataApplicationException {
        throw Refusal.notOffered("Writing");
    }

    @Override
    public void updateEntity(
            ODataRequest request, ODataResponse response, UriInfo uri, ContentType body, ContentType requested)
            throws ODataApplicationException {
        throw Refusal.notOffered("Writing");
    }

    @Override
    public void deleteEntity(ODataRequest request, ODataResponse response, UriInfo uri)
            throws ODataApplicationException {
        throw Refusal.notOffered("Writing");
    }
}
