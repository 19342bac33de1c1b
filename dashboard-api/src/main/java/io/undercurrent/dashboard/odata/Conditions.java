package io.undercurrent.dashboard.odata;

import io.undercurrent.dashboard.export.Column;
import io.undercurrent.dashboard.export.Table;
import jakarta.ws.rs.core.Response.Status;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.olingo.commons.api.edm.EdmEnumType;
import org.apache.olingo.commons.api.edm.EdmType;
import org.apache.olingo.server.api.ODataApplicationException;
import org.apache.olingo.server.api.uri.UriResourcePrimitiveProperty;
import org.apache.olingo.server.api.uri.queryoption.expression.BinaryOperatorKind;
import org.apache.olingo.server.api.uri.queryoption.expression.Expression;
import org.apache.olingo.server.api.uri.queryoption.expression.ExpressionVisitor;
import org.apache.olingo.server.api.uri.queryoption.expression.Literal;
import org.apache.olingo.server.api.uri.queryoption.expression.Member;
import org.apache.olingo.server.api.uri.queryoption.expression.MethodKind;
import org.apache.olingo.server.api.uri.queryoption.expression.UnaryOperatorKind;

/**
 * Makes a function of a row from an expression of OData (URL conventions 4.0, 5.1.1), once for all rows. Values are
 * strings, {@link BigDecimal}s, booleans, dates and null; what is not offered is refused with 501 and never passed over.
 */
final class Conditions<R> implements ExpressionVisitor<Function<R, Object>> {

    private final Table<R> table;

    Conditions(Table<R> table) {
        this.table = table;
    }

    static String[] functions() {
        return Functions.NAMES.toArray(String[]::new);
    }

    @Override
    public Function<R, Object> visitLiteral(Literal literal) throws ODataApplicationException {
        var value = Literals.value(literal.getText(), literal.getType());
        return row -> value;
    }

    @Override
    public Function<R, Object> visitMember(Member member) throws ODataApplicationException {
        var path = member.getResourcePath().getUriResourceParts();
        if (path.size() != 1 || !(path.get(0) instanceof UriResourcePrimitiveProperty property)) {
            throw Refusal.notOffered("A path in an expression");
        }
        Column<R> column = table.column(property.getProperty().getName()).orElseThrow();
        return column.type() == Column.Type.WHOLE ? row -> decimal(column.of(row)) : column::of;
    }

    private static Object decimal(Object whole) {
        return whole == null ? null : BigDecimal.valueOf((Long) whole);
    }

    @Override
    public Function<R, Object> visitUnaryOperator(UnaryOperatorKind operator, Function<R, Object> operand) {
        return switch (operator) {
            case NOT -> row -> operand.apply(row) instanceof Boolean truth ? (Object) !truth : null;
            case MINUS -> row -> operand.apply(row) instanceof BigDecimal number ? number.negate() : null;
        };
    }

    @Override
    public Function<R, Object> visitBinaryOperator(
            BinaryOperatorKind operator, Function<R, Object> left, Function<R, Object> right)
            throws ODataApplicationException {
        return switch (operator) {
            case AND -> row -> both(left.apply(row), right.apply(row));
            case OR -> row -> either(left.apply(row), right.apply(row));
            case EQ -> row -> same(left.apply(row), right.apply(row));
            case NE -> row -> !same(left.apply(row), right.apply(row));
            case GT ->
                row -> Order.compare(left.apply(row), right.apply(row))
                        .filter(sign -> sign > 0)
                        .isPresent();
            case GE ->
                row -> Order.compare(left.apply(row), right.apply(row))
                        .filter(sign -> sign >= 0)
                        .isPresent();
            case LT ->
                row -> Order.compare(left.apply(row), right.apply(row))
                        .filter(sign -> sign < 0)
                        .isPresent();
            case LE ->
                row -> Order.compare(left.apply(row), right.apply(row))
                        .filter(sign -> sign <= 0)
                        .isPresent();
            default -> throw Refusal.notOffered("The operator " + operator);
        };
    }

    @Override
    public Function<R, Object> visitBinaryOperator(
            BinaryOperatorKind operator, Function<R, Object> left, List<Function<R, Object>> right)
            throws ODataApplicationException {
        if (operator != BinaryOperatorKind.IN) {
            throw Refusal.notOffered("The operator " + operator);
        }
        return row -> {
            var sought = left.apply(row);
            return right.stream().anyMatch(each -> same(sought, each.apply(row)));
        };
    }

    /** Null is unknown, and what is false with anything is false. */
    private static Object both(Object left, Object right) {
        if (Boolean.FALSE.equals(left) || Boolean.FALSE.equals(right)) {
            return false;
        }
        return left == null || right == null ? null : (Object) true;
    }

    private static Object either(Object left, Object right) {
        if (Boolean.TRUE.equals(left) || Boolean.TRUE.equals(right)) {
            return true;
        }
        return left == null || right == null ? null : (Object) false;
    }

    private static boolean same(Object left, Object right) {
        return left == null || right == null
                ? left == right
                : Order.compare(left, right).filter(sign -> sign == 0).isPresent();
    }

    @Override
    public Function<R, Object> visitMethodCall(MethodKind method, List<Function<R, Object>> operands)
            throws ODataApplicationException {
        return Functions.of(method, operands);
    }

    @Override
    public Function<R, Object> visitLambdaExpression(String function, String variable, Expression expression)
            throws ODataApplicationException {
        throw Refusal.notOffered("A lambda expression");
    }

    @Override
    public Function<R, Object> visitLambdaReference(String variable) throws ODataApplicationException {
        throw Refusal.notOffered("A lambda expression");
    }

    @Override
    public Function<R, Object> visitAlias(String alias) throws ODataApplicationException {
        throw Refusal.notOffered("A parameter alias");
    }

    @Override
    public Function<R, Object> visitTypeLiteral(EdmType type) throws ODataApplicationException {
        throw Refusal.notOffered("A type in an expression");
    }

    @Override
    public Function<R, Object> visitEnum(EdmEnumType type, List<String> values) throws ODataApplicationException {
        throw Refusal.notOffered("An enumeration");
    }

    /** Literals as they stand in an address. */
    private static final class Literals {

        private Literals() {}

        static Object value(String text, EdmType type) throws ODataApplicationException {
            if (type == null) {
                return null;
            }
            try {
                return switch (type.getName()) {
                    case "String" -> text.substring(1, text.length() - 1).replace("''", "'");
                    case "Boolean" -> Boolean.valueOf(text.toLowerCase(Locale.ROOT));
                    case "Date" -> LocalDate.parse(text);
                    case "SByte", "Byte", "Int16", "Int32", "Int64", "Decimal", "Single", "Double" ->
                        new BigDecimal(text);
                    default -> throw Refusal.notOffered("A literal of the type " + type.getName());
                };
            } catch (NumberFormatException | DateTimeException e) {
                throw Refusal.of(Status.BAD_REQUEST, "A literal cannot be read as " + type.getName() + ".");
            }
        }
    }
}
