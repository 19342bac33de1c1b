package io.undercurrent.demo.company;

import java.util.List;

/** The divisions of the made-up company, the first ones present in every size of it. */
public enum Division {
    ENGINEERING("Engineering", "Engineering", 0.34, List.of("Platform", "Apps", "Data", "Security", "Quality")),
    OPERATIONS("Operations", "Operations", 0.30, List.of("Logistics", "Purchasing", "Planning", "Finance", "People")),
    CUSTOMER_CARE("Customer Care", "Service", 0.20, List.of("Support", "Onboarding", "Field Service", "Training")),
    COMMERCIAL("Commercial", "Sales", 0.16, List.of("Key Accounts", "Direct Sales", "Marketing", "Partners"));

    private final String title;
    private final String roleFamily;
    private final double share;
    private final List<String> departments;

    Division(String title, String roleFamily, double share, List<String> departments) {
        this.title = title;
        this.roleFamily = roleFamily;
        this.share = share;
        this.departments = departments;
    }

    /** Its name in unit paths. */
    public String title() {
        return title;
    }

    /** The role family of most of its people. */
    String roleFamily() {
        return roleFamily;
    }

    /** Its part of all people, as long as all divisions are there. */
    double share() {
        return share;
    }

    List<String> departments() {
        return departments;
    }

    /** The divisions that a company of this size has: two to four. */
    static List<Division> of(int employees) {
        int count = employees < 100 ? 2 : employees < 200 ? 3 : 4;
        return List.of(values()).subList(0, count);
    }
}
