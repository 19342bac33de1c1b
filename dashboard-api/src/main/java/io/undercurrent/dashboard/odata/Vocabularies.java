package io.undercurrent.dashboard.odata;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.apache.olingo.commons.api.edm.provider.CsdlAnnotation;
import org.apache.olingo.commons.api.edm.provider.annotation.CsdlCollection;
import org.apache.olingo.commons.api.edm.provider.annotation.CsdlConstantExpression;
import org.apache.olingo.commons.api.edm.provider.annotation.CsdlConstantExpression.ConstantExpressionType;
import org.apache.olingo.commons.api.edm.provider.annotation.CsdlExpression;
import org.apache.olingo.commons.api.edm.provider.annotation.CsdlPropertyValue;
import org.apache.olingo.commons.api.edm.provider.annotation.CsdlRecord;
import org.apache.olingo.commons.api.edmx.EdmxReference;
import org.apache.olingo.commons.api.edmx.EdmxReferenceInclude;

/** What is said of the model in the vocabularies of OASIS: what it means, and what can be asked of it. */
final class Vocabularies {

    private static final String CORE = "Org.OData.Core.V1";
    private static final String CAPABILITIES = "Org.OData.Capabilities.V1";
    private static final String ADDRESS = "https://oasis-tcs.github.io/odata-vocabularies/vocabularies/";

    private Vocabularies() {}

    static List<EdmxReference> references() {
        return List.of(reference(CORE), reference(CAPABILITIES));
    }

    static List<CsdlAnnotation> ofService() {
        return List.of(
                annotation(CAPABILITIES + ".BatchSupported", truth(false)),
                annotation(CAPABILITIES + ".FilterFunctions", texts(Conditions.functions())),
                annotation(CAPABILITIES + ".KeyAsSegmentSupported", truth(false)));
    }

    static List<CsdlAnnotation> ofSet(String description) {
        return List.of(
                annotation(CORE + ".Description", text(description)),
                annotation(CAPABILITIES + ".TopSupported", truth(true)),
                annotation(CAPABILITIES + ".SkipSupported", truth(true)),
                restriction("CountRestrictions", "Countable", true),
                restriction("FilterRestrictions", "Filterable", true),
                restriction("SortRestrictions", "Sortable", true),
                restriction("SearchRestrictions", "Searchable", false),
                restriction("ExpandRestrictions", "Expandable", false),
                restriction("InsertRestrictions", "Insertable", false),
                restriction("UpdateRestrictions", "Updatable", false),
                restriction("DeleteRestrictions", "Deletable", false));
    }

    static List<CsdlAnnotation> ofProperty(String description) {
        return List.of(annotation(CORE + ".Description", text(description)));
    }

    private static EdmxReference reference(String vocabulary) {
        return new EdmxReference(URI.create(ADDRESS + vocabulary + ".xml"))
                .addInclude(new EdmxReferenceInclude(vocabulary));
    }

    private static CsdlAnnotation restriction(String term, String property, boolean value) {
        var only = new CsdlPropertyValue().setProperty(property).setValue(truth(value));
        return annotation(CAPABILITIES + "." + term, new CsdlRecord().setPropertyValues(List.of(only)));
    }

    private static CsdlAnnotation annotation(String term, CsdlExpression expression) {
        return new CsdlAnnotation().setTerm(term).setExpression(expression);
    }

    private static CsdlExpression truth(boolean value) {
        return new CsdlConstantExpression(ConstantExpressionType.Bool, Boolean.toString(value));
    }

    private static CsdlExpression text(String value) {
        return new CsdlConstantExpression(ConstantExpressionType.String, value);
    }

    private static CsdlExpression texts(String... values) {
        return new CsdlCollection()
                .setItems(Arrays.stream(values).map(Vocabularies::text).toList());
    }
}
