package org.productops.area.rule;

/** The names of the fields of a project's rule, in forms, JSON, errors and the audit log. */
public final class ProjectRuleFields {

    public static final String FILLING = "filling";
    public static final String AREA = "area";
    public static final String REQUIRED = "required";
    public static final String TYPES = "issueTypes";
    public static final String SUB_TASKS = "subTasks";

    private ProjectRuleFields() {}
}
