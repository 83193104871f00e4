package org.productops.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.productops.common.text.TextRule;

/**
 * The limits of what is sent, out of the rules that check it. {@code AreaBody} is checked by {@code AreaRules}, whose
 * {@code NAME} is the rule of {@code name} and {@code MOST_…} the length of a list; {@code AreaKey} has the form of
 * {@code key}.
 */
final class Limits {

    /** What is sent where another record has its rules: it is sent with more around it, or for many at once. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "org.productops.feedback.evidence.NewEvidence",
            "org.productops.feedback.Feedback",
            "org.productops.feedback.inbox.BulkTriage",
            "org.productops.feedback.inbox.Triage");

    private final Set<Field> used = new HashSet<>();

    /** The constants that limit a field of something described. */
    Set<Field> used() {
        return used;
    }

    /**
     * States the limits of a field.
     *
     * @param body the record that has the field
     * @return whether the field must be sent and not be empty
     */
    boolean apply(Class<?> body, String field, Schema<?> schema) {
        Rules rules = Rules.of(body);
        if (schema.getItems() != null) {
            find(rules, "MOST_" + rules.part() + constant(field), Integer.class).ifPresent(schema::setMaxItems);
            limit(rules, field.replaceFirst("(?<=s)es$|s$", ""), schema.getItems());
            return false;
        }
        rules.type(Schemas.sentence(field))
                .flatMap(type -> find(type, "FORM", Pattern.class))
                .ifPresent(form -> schema.setPattern("^" + form.pattern() + "$"));
        return limit(rules, field, schema);
    }

    private boolean limit(Rules rules, String field, Schema<?> schema) {
        Optional<TextRule> rule = find(rules, rules.part() + constant(field), TextRule.class);
        rule.ifPresent(found -> {
            schema.setMaxLength(found.longest());
            if (found.required()) {
                schema.setMinLength(1);
            }
        });
        return rule.filter(TextRule::required).isPresent();
    }

    private <T> Optional<T> find(Rules rules, String constant, Class<T> type) {
        return rules.type("Rules")
                .flatMap(checks -> find(checks, constant, type))
                .or(() -> rules.type("").flatMap(thing -> find(thing, constant, type)));
    }

    private <T> Optional<T> find(Class<?> owner, String constant, Class<T> type) {
        try {
            Field field = owner.getDeclaredField(constant);
            field.setAccessible(true);
            used.add(field);
            return Optional.of(type.cast(field.get(null)));
        } catch (NoSuchFieldException e) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String constant(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /**
     * Where the rules of a body are.
     *
     * @param thing the name of the class of what is sent, such as {@code org.productops.area.Area}
     * @param part what constants for a part of it begin with, such as {@code ITEM_}; empty for itself
     */
    private record Rules(String thing, String part) {

        static Rules of(Class<?> body) {
            Class<?> whole = body.getNestHost();
            String noun = noun(whole);
            String part = noun(body).substring(noun.length());
            String thing = whole.getPackageName().replaceFirst("rest$", noun);
            return new Rules(ELSEWHERE.getOrDefault(thing, thing), part.isEmpty() ? "" : constant(part) + "_");
        }

        Optional<Class<?>> type(String ending) {
            try {
                return Optional.of(Class.forName(thing + ending));
            } catch (ClassNotFoundException e) {
                return Optional.empty();
            }
        }

        private static String noun(Class<?> body) {
            return body.getSimpleName().replaceFirst("Body$", "");
        }
    }
}
