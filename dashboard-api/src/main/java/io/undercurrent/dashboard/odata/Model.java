package io.undercurrent.dashboard.odata;

import io.undercurrent.dashboard.export.Column;
import io.undercurrent.dashboard.export.Table;
import io.undercurrent.dashboard.report.ReleasedTables;
import java.util.List;
import org.apache.olingo.commons.api.edm.EdmPrimitiveTypeKind;
import org.apache.olingo.commons.api.edm.FullQualifiedName;
import org.apache.olingo.commons.api.edm.provider.CsdlAbstractEdmProvider;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainer;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainerInfo;
import org.apache.olingo.commons.api.edm.provider.CsdlEntitySet;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityType;
import org.apache.olingo.commons.api.edm.provider.CsdlProperty;
import org.apache.olingo.commons.api.edm.provider.CsdlPropertyRef;
import org.apache.olingo.commons.api.edm.provider.CsdlSchema;
import org.apache.olingo.commons.api.edm.provider.CsdlTerm;

/**
 * The tables as an entity model (CSDL 4.0). Every type is flat and has a key of one property: Tableau takes no
 * collections, and Excel stumbles over expanded ones.
 */
final class Model extends CsdlAbstractEdmProvider {

    static final String NAMESPACE = "Undercurrent";

    private static final FullQualifiedName CONTAINER = new FullQualifiedName(NAMESPACE, "Released");

    @Override
    public CsdlEntityType getEntityType(FullQualifiedName name) {
        return ReleasedTables.ALL.stream()
                .filter(table -> typeOf(table).equals(name))
                .findFirst()
                .map(Model::entityType)
                .orElse(null);
    }

    @Override
    public CsdlEntitySet getEntitySet(FullQualifiedName container, String name) {
        return ReleasedTables.ALL.stream()
                .filter(table -> container.equals(CONTAINER) && table.name().equals(name))
                .findFirst()
                .map(Model::entitySet)
                .orElse(null);
    }

    @Override
    public CsdlEntityContainer getEntityContainer() {
        return new CsdlEntityContainer()
                .setName(CONTAINER.getName())
                .setEntitySets(ReleasedTables.ALL.stream().map(Model::entitySet).toList())
                .setAnnotations(Vocabularies.ofService());
    }

    @Override
    public CsdlEntityContainerInfo getEntityContainerInfo(FullQualifiedName name) {
        return name == null || name.equals(CONTAINER)
                ? new CsdlEntityContainerInfo().setContainerName(CONTAINER)
                : null;
    }

    /** Any that is asked for: Olingo leaves the name of a term out that it does not find, and with it the model is invalid. */
    @Override
    public CsdlTerm getTerm(FullQualifiedName name) {
        return new CsdlTerm().setName(name.getName()).setType("Edm.Untyped");
    }

    @Override
    public List<CsdlSchema> getSchemas() {
        return List.of(new CsdlSchema()
                .setNamespace(NAMESPACE)
                .setEntityTypes(
                        ReleasedTables.ALL.stream().map(Model::entityType).toList())
                .setEntityContainer(getEntityContainer()));
    }

    private static FullQualifiedName typeOf(Table<?> table) {
        return new FullQualifiedName(NAMESPACE, table.rowName());
    }

    private static CsdlEntitySet entitySet(Table<?> table) {
        return new CsdlEntitySet()
                .setName(table.name())
                .setType(typeOf(table))
                .setAnnotations(Vocabularies.ofSet(table.description()));
    }

    private static CsdlEntityType entityType(Table<?> table) {
        return new CsdlEntityType()
                .setName(table.rowName())
                .setKey(List.of(new CsdlPropertyRef().setName(table.key())))
                .setProperties(table.columns().stream().map(Model::property).toList());
    }

    private static CsdlProperty property(Column<?> column) {
        return new CsdlProperty()
                .setName(column.name())
                .setType(typeOf(column.type()).getFullQualifiedName())
                .setNullable(column.nullable())
                .setAnnotations(Vocabularies.ofProperty(column.description()));
    }

    private static EdmPrimitiveTypeKind typeOf(Column.Type type) {
        return switch (type) {
            case TEXT -> EdmPrimitiveTypeKind.String;
            case WHOLE -> EdmPrimitiveTypeKind.Int64;
            // Not Decimal, which some tools cut to the scale of the first rows.
            case DECIMAL -> EdmPrimitiveTypeKind.Double;
            case TRUTH -> EdmPrimitiveTypeKind.Boolean;
            case DATE -> EdmPrimitiveTypeKind.Date;
        };
    }
}
