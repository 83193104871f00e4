package org.productops.style.vale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.common.json.Json;
import org.productops.common.yaml.Yaml;
import org.productops.common.yaml.YamlList;
import org.productops.common.yaml.YamlMap;
import org.productops.common.yaml.YamlNode;
import org.productops.common.yaml.YamlText;
import org.productops.style.rule.RuleAction;
import org.productops.style.rule.RuleCriterion;
import org.productops.style.rule.StyleRule;

/** Writes rules with the keys of Vale's files: as such a file, and as the JSON that is stored. */
public final class ValeRuleText {

    private ValeRuleText() {}

    /** The file that says the rule, without its name; {@link ValeRuleFile#read} makes the same rule of it. */
    public static String yaml(StyleRule rule) {
        return Yaml.write(List.of(keys(rule)));
    }

    /** The rule as JSON, without its name. */
    public static String json(StyleRule rule) {
        return Json.write(keys(rule));
    }

    /**
     * The rule that {@link #json} wrote.
     *
     * @param name what it is called
     * @return empty if it says something that is not known here, such as what a newer version has written
     */
    public static Optional<StyleRule> stored(String name, String json) {
        try {
            return node(Json.readValue(json)) instanceof YamlMap map
                    ? ValeRuleFile.stored(name, map).rule()
                    : Optional.empty();
        } catch (InvalidException e) {
            return Optional.empty();
        }
    }

    private static YamlNode node(Object value) {
        if (value instanceof Map<?, ?> fields) {
            Map<String, YamlNode> entries = new LinkedHashMap<>();
            fields.forEach((name, each) -> entries.put(String.valueOf(name), node(each)));
            return new YamlMap(0, entries);
        } else if (value instanceof List<?> items) {
            return new YamlList(0, items.stream().map(ValeRuleText::node).toList());
        }
        return new YamlText(0, String.valueOf(value), value instanceof String);
    }

    /** What a rule says that is not as it is if nobody says anything, in the order in which people write it. */
    private static Map<String, Object> keys(StyleRule rule) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("extends", word(rule.body().kind()));
        keys.put("message", rule.message());
        rule.description().ifPresent(text -> keys.put("description", text));
        rule.link().ifPresent(text -> keys.put("link", text));
        keys.put("level", word(rule.level()));
        if (!rule.scopes().equals(List.of("text"))) {
            keys.put("scope", rule.scopes().size() == 1 ? rule.scopes().get(0) : rule.scopes());
        }
        number(keys, "limit", rule.limit());
        action(keys, rule.action());
        body(keys, rule.body());
        return keys;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void action(Map<String, Object> keys, RuleAction action) {
        if (action.name() != RuleAction.Name.NONE) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("name", word(action.name()));
            texts(written, "params", action.parameters());
            keys.put("action", written);
        }
    }

    private static void body(Map<String, Object> keys, RuleCriterion body) {
        if (body instanceof RuleCriterion.Existence existence) {
            truth(keys, "ignorecase", existence.ignoreCase());
            truth(keys, "nonword", existence.nonword());
            truth(keys, "append", existence.append());
            vocabulary(keys, existence.vocabulary());
            texts(keys, "raw", existence.raw());
            texts(keys, "tokens", existence.tokens());
            texts(keys, "exceptions", existence.exceptions());
        } else if (body instanceof RuleCriterion.Substitution substitution) {
            truth(keys, "ignorecase", substitution.ignoreCase());
            truth(keys, "nonword", substitution.nonword());
            truth(keys, "capitalize", substitution.capitalize());
            vocabulary(keys, substitution.vocabulary());
            Map<String, Object> swap = new LinkedHashMap<>();
            substitution.swaps().forEach(each -> swap.put(each.observed(), each.expected()));
            keys.put("swap", swap);
            texts(keys, "exceptions", substitution.exceptions());
        } else if (body instanceof RuleCriterion.Occurrence occurrence) {
            truth(keys, "ignorecase", occurrence.ignoreCase());
            number(keys, "max", occurrence.max());
            number(keys, "min", occurrence.min());
            keys.put("token", occurrence.token());
        } else if (body instanceof RuleCriterion.Repetition repetition) {
            truth(keys, "ignorecase", repetition.ignoreCase());
            truth(keys, "alpha", repetition.alpha());
            number(keys, "max", repetition.max());
            vocabulary(keys, repetition.vocabulary());
            texts(keys, "tokens", repetition.tokens());
            texts(keys, "exceptions", repetition.exceptions());
        } else if (body instanceof RuleCriterion.Consistency consistency) {
            truth(keys, "ignorecase", consistency.ignoreCase());
            truth(keys, "nonword", consistency.nonword());
            Map<String, Object> either = new LinkedHashMap<>();
            consistency.either().forEach(pair -> either.put(pair.first(), pair.second()));
            keys.put("either", either);
        } else if (body instanceof RuleCriterion.Conditional conditional) {
            truth(keys, "ignorecase", conditional.ignoreCase());
            vocabulary(keys, conditional.vocabulary());
            keys.put("first", conditional.first());
            keys.put("second", conditional.second());
            texts(keys, "exceptions", conditional.exceptions());
        } else if (body instanceof RuleCriterion.Capitalization capitalization) {
            keys.put("match", capitalization.match());
            capitalization.style().ifPresent(style -> keys.put("style", style));
            capitalization.threshold().ifPresent(share -> keys.put("threshold", share));
            capitalization.prefix().ifPresent(prefix -> keys.put("prefix", prefix));
            vocabulary(keys, capitalization.vocabulary());
            texts(keys, "indicators", capitalization.indicators());
            texts(keys, "exceptions", capitalization.exceptions());
        }
    }

    private static void vocabulary(Map<String, Object> keys, boolean vocabulary) {
        if (!vocabulary) {
            keys.put("vocab", false);
        }
    }

    private static void truth(Map<String, Object> keys, String key, boolean truth) {
        if (truth) {
            keys.put(key, true);
        }
    }

    private static void number(Map<String, Object> keys, String key, int number) {
        if (number != 0) {
            keys.put(key, number);
        }
    }

    private static void texts(Map<String, Object> keys, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            keys.put(key, new ArrayList<>(texts));
        }
    }
}
