package io.undercurrent.demo.client;

import java.util.List;
import java.util.Map;

/** What dashboard-api makes of a release. */
public final class Findings {

    private Findings() {}

    /** Groups in the order of one indicator, the highest estimate first. */
    public record Ranking(List<Ranked> groups) {}

    /** A group in a ranking: its value, what is kept of it, and the ranks that it may truly have. */
    public record Ranked(String cellName, long n, double value, double estimate, int rankLow, int rankHigh) {}

    /** What asks for attention. */
    public record Alerts(List<Alert> alerts) {}

    /** A group that is worse off than everyone else, or than before. */
    public record Alert(
            String kind, String report, String cellName, String indicator, double value, double points, double q) {}

    /** What goes with what. */
    public record Drivers(List<Model> models) {}

    /** What goes with the answers to one item; nothing and a refusal where too few answered. */
    public record Model(String model, String outcome, Double rSquared, List<Predictor> predictors, String refusal) {}

    /** One item's part of the outcome's spread. */
    public record Predictor(String item, double share, double correlation) {}

    /** The classes of people of everyone and each group. */
    public record Matrix(List<MatrixClass> classes, List<MatrixRow> rows) {}

    /** A class by its code. */
    public record MatrixClass(int code, Map<String, String> label) {}

    /** Shares of a group by class, null where they are suppressed. */
    public record MatrixRow(String cellName, int level, Map<Integer, Double> options) {}
}
