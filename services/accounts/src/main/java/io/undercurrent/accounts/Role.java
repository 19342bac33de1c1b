package io.undercurrent.accounts;

/** What an account may do. */
public final class Role {

    /** Keeps the roster, plans and runs waves, manages accounts. */
    public static final String HR_ADMIN = "hr-admin";

    /** Reads releases and participation. */
    public static final String LEADER = "leader";

    /** Reads releases, with tools. */
    public static final String ANALYST = "analyst";

    /** The other service of the pair; never given to a person. */
    public static final String SERVICE = "service";

    /** The roles that people can have, as a regular expression. */
    static final String OF_PEOPLE = HR_ADMIN + "|" + LEADER + "|" + ANALYST;

    private Role() {}
}
