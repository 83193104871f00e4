package org.productops.feedback.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of a source's fields, in forms, JSON, errors and the audit log alike. */
public final class IntakeSourceFields {

    public static final String NAME = "name";
    public static final String KIND = "kind";
    public static final String PROJECT = "project";
    public static final String RUNS_AS = "runsAs";
    public static final String SECRET = "secret";
    public static final String TOPICS = "topics";
    public static final String PER_MINUTE = "perMinute";
    public static final String KEPT_DAYS = "keptDays";
    public static final String ACTIVE = "active";
    public static final String RULES = "rules";
    public static final String TARGET = "target";
    public static final String FROM = "from";
    public static final String WORDS = "words";
    public static final String SAMPLE = "sample";
    public static final String TOKEN = "token";
    public static final String REASON = "reason";
    public static final String COUNT = "count";

    /** What the audit log says of what it does not show. */
    static final String SET = "set";

    /** What it says where something else was set. */
    static final String SET_ANEW = "anew";

    private IntakeSourceFields() {}

    /** The name of a field of a rule. */
    static String ofRule(int row, String field) {
        return RULES + "." + row + "." + field;
    }

    /** What the audit log keeps of a source: that it has secrets, and not which. */
    static Map<String, String> audited(IntakeSource source) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(NAME, source.name());
        fields.put(KIND, source.kind().name());
        fields.put(PROJECT, String.valueOf(source.projectId()));
        fields.put(RUNS_AS, source.runsAsKey());
        fields.put(SECRET, source.secret().isSet() ? SET : "");
        fields.put(TOPICS, String.join("\n", source.topics()));
        fields.put(PER_MINUTE, String.valueOf(source.perMinute()));
        fields.put(KEPT_DAYS, String.valueOf(source.keptDays()));
        fields.put(ACTIVE, String.valueOf(source.active()));
        fields.put(
                RULES,
                source.mapping().rules().stream()
                        .map(rule -> rule.target().id() + ": " + rule.from()
                                + (rule.words().isEmpty() ? "" : " (" + rule.words() + ")"))
                        .collect(Collectors.joining("\n")));
        return fields;
    }
}
