package org.productops.readiness.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/**
 * Conditions as people type and read them: one a line, each with its kind, a colon and its values between commas, such as
 * {@code Issue type: Story, Bug} or {@code Field "Risk": High}. A value with a comma, a quote or blanks at its ends stands
 * in quotes, with quotes in it twice. What follows {@code JQL:} is a query as it is.
 */
public final class ConditionText {

    /** More help nobody to see when an item applies. */
    static final int MOST_CONDITIONS = 10;

    static final int MOST_VALUES = 50;

    private static final Map<Criterion.Kind, String> WORDS = Map.of(
            Criterion.Kind.PROJECT, "Project",
            Criterion.Kind.ISSUE_TYPE, "Issue type",
            Criterion.Kind.AREA, "Product area",
            Criterion.Kind.COMPONENT, "Component",
            Criterion.Kind.LABEL, "Label",
            Criterion.Kind.PRIORITY, "Priority",
            Criterion.Kind.FIELD, "Field",
            Criterion.Kind.JQL, "JQL");

    /** Never gives back what it took: with long texts, that would need more of the stack than there is. */
    private static final String QUOTED = "\"(?:[^\"]++|\"\")*+\"";

    private static final Pattern LINE =
            Pattern.compile("\\s*([A-Za-z]+(?: [a-z]+)?)\\s*(" + QUOTED + ")?\\s*:(.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\s*(?:(" + QUOTED + ")|([^,]*?))\\s*(,|$)");

    private final ConditionNames names;

    /** @param names what people call the things that conditions name */
    public ConditionText(ConditionNames names) {
        this.names = names;
    }

    /**
     * The conditions that somebody typed.
     *
     * @param wrong is told what is wrong: of several lines at once, where several are
     */
    public Conditions read(String text, Consumer<Message> wrong) {
        List<Wrong> all = new ArrayList<>();
        Conditions read = readLines(text, all::add);
        List<String> places = all.stream().map(Wrong::place).distinct().toList();
        if (places.size() < 2) {
            all.stream().map(Wrong::why).forEach(wrong);
        } else {
            String named = places.stream().limit(MOST_CONDITIONS).collect(Collectors.joining("; "));
            wrong.accept(Message.of("productops.readiness.condition.several", named));
        }
        return read;
    }

    /**
     * Something that is wrong.
     *
     * @param place what was typed there, for where several things are named together
     */
    private record Wrong(String place, Message why) {}

    private Conditions readLines(String text, Consumer<Wrong> wrong) {
        List<Criterion> conditions = new ArrayList<>();
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            if (conditions.size() == MOST_CONDITIONS) {
                Message many = Message.of("productops.readiness.condition.many", MOST_CONDITIONS);
                wrong.accept(new Wrong(TextRule.beginning(line.strip()), many));
                break;
            }
            readLine(line.strip(), wrong).ifPresent(conditions::add);
        }
        return new Conditions(conditions);
    }

    private Optional<Criterion> readLine(String line, Consumer<Wrong> all) {
        Consumer<Message> wrong = why -> all.accept(new Wrong(TextRule.beginning(line), why));
        Matcher parts = LINE.matcher(line);
        Optional<Criterion.Kind> kind = parts.matches() ? kind(parts.group(1)) : Optional.empty();
        if (kind.isEmpty() || (kind.get() == Criterion.Kind.FIELD) != (parts.group(2) != null)) {
            wrong.accept(Message.of("productops.readiness.condition.unreadable", TextRule.beginning(line)));
            return Optional.empty();
        }
        if (kind.get() == Criterion.Kind.JQL) {
            return query(parts.group(3).strip(), wrong);
        }
        String subject = "";
        if (kind.get() == Criterion.Kind.FIELD) {
            String name = unquoted(parts.group(2));
            Optional<String> id = names.idOf(Criterion.Kind.FIELD, name);
            if (id.isEmpty()) {
                wrong.accept(Message.of("productops.readiness.condition.no-field", TextRule.beginning(name)));
                return Optional.empty();
            }
            subject = id.get();
        }
        List<String> values = values(kind.get(), parts.group(3), all, wrong);
        if (values.isEmpty()) {
            wrong.accept(Message.of("productops.readiness.condition.no-value", TextRule.beginning(line)));
            return Optional.empty();
        }
        return Optional.of(new Criterion(kind.get(), subject, values));
    }

    /** Never cut at commas: they belong to it. */
    private Optional<Criterion> query(String jql, Consumer<Message> wrong) {
        Optional<Message> fault = jql.isEmpty()
                ? Optional.of(Message.of("productops.readiness.condition.no-value", "JQL:"))
                : names.faultOf(jql);
        fault.ifPresent(wrong);
        return fault.isPresent() ? Optional.empty() : Optional.of(new Criterion(Criterion.Kind.JQL, "", List.of(jql)));
    }

    private List<String> values(Criterion.Kind kind, String text, Consumer<Wrong> unknown, Consumer<Message> wrong) {
        List<String> values = new ArrayList<>();
        Matcher each = VALUE.matcher(text);
        while (each.lookingAt() && each.start() < text.length()) {
            String typed = each.group(1) == null ? each.group(2) : unquoted(each.group(1));
            if (!typed.isBlank()) {
                if (values.size() == MOST_VALUES) {
                    wrong.accept(Message.of(
                            "productops.readiness.condition.many-values",
                            MOST_VALUES,
                            TextRule.beginning(text.strip())));
                    break;
                }
                value(kind, typed, unknown).ifPresent(values::add);
            }
            each.region(each.end(), text.length());
        }
        return values.stream().distinct().toList();
    }

    private Optional<String> value(Criterion.Kind kind, String typed, Consumer<Wrong> unknown) {
        if (!isNamed(kind)) {
            return Optional.of(typed);
        }
        Optional<String> id = names.idOf(kind, typed);
        if (id.isEmpty()) {
            String shown = TextRule.beginning(typed);
            unknown.accept(new Wrong(
                    WORDS.get(kind) + ": " + shown,
                    Message.of("productops.readiness.condition.unknown", WORDS.get(kind), shown)));
            // So that the line is not said to have no values, too.
            return Optional.of(typed);
        }
        return id;
    }

    /** Whether what it names must be there; it is kept by its id, but for components, which each project has of its own. */
    private static boolean isNamed(Criterion.Kind kind) {
        return switch (kind) {
            case PROJECT, ISSUE_TYPE, AREA, COMPONENT, PRIORITY -> true;
            case LABEL, FIELD, JQL -> false;
        };
    }

    private static Optional<Criterion.Kind> kind(String word) {
        return WORDS.entrySet().stream()
                .filter(each -> each.getValue().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The conditions as people read them and {@link #read} reads them; what is not there any more keeps its id. */
    public String write(Conditions conditions) {
        return conditions.all().stream().map(this::write).collect(Collectors.joining("\n"));
    }

    private String write(Criterion condition) {
        if (condition.kind() == Criterion.Kind.JQL) {
            return WORDS.get(condition.kind()) + ": " + String.join("", condition.values());
        }
        String subject = condition.kind() == Criterion.Kind.FIELD
                ? " "
                        + quoted(names.nameOf(Criterion.Kind.FIELD, condition.subject())
                                .orElse(condition.subject()))
                : "";
        return WORDS.get(condition.kind()) + subject + ": "
                + condition.values().stream()
                        .map(value -> isNamed(condition.kind())
                                ? names.nameOf(condition.kind(), value).orElse(value)
                                : value)
                        .map(ConditionText::written)
                        .collect(Collectors.joining(", "));
    }

    private static String written(String value) {
        return value.contains(",") || value.contains("\"") || !value.equals(value.strip()) ? quoted(value) : value;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String unquoted(String text) {
        return text.substring(1, text.length() - 1).replace("\"\"", "\"");
    }
}
