package org.productops.style.vale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.yaml.YamlList;
import org.productops.common.yaml.YamlMap;
import org.productops.common.yaml.YamlNode;
import org.productops.common.yaml.YamlText;

/** The keys of a rule's file, each of which is asked for once; what is left then is what nobody here knows. */
final class ValeKeys {

    private static final Map<String, Boolean> TRUTHS =
            Map.of("true", true, "yes", true, "on", true, "false", false, "no", false, "off", false);

    private final YamlMap map;
    private final Set<String> asked = new HashSet<>();
    private final List<Message> faults = new ArrayList<>();

    ValeKeys(YamlMap map) {
        this.map = map;
    }

    /** The text of a key; empty if it is missing. */
    Optional<String> text(String key) {
        asked.add(key);
        Optional<YamlNode> node = map.find(key);
        if (node.isPresent() && !(node.get() instanceof YamlText)) {
            form(key);
        }
        return node.filter(YamlText.class::isInstance).map(text -> ((YamlText) text).value());
    }

    /** Whether a key says yes; false if it is missing. */
    boolean truth(String key) {
        return truth(key, false);
    }

    boolean truth(String key, boolean otherwise) {
        return text(key)
                .map(text -> {
                    Boolean truth = TRUTHS.get(text.strip().toLowerCase(Locale.ROOT));
                    if (truth == null) {
                        form(key);
                    }
                    return Boolean.TRUE.equals(truth);
                })
                .orElse(otherwise);
    }

    /** The number of a key; 0 if it is missing. */
    int number(String key) {
        return text(key)
                .map(text -> {
                    if (!text.strip().matches("\\d{1,9}")) {
                        form(key);
                        return 0;
                    }
                    return Integer.parseInt(text.strip());
                })
                .orElse(0);
    }

    /** A number with a fraction. */
    Optional<Double> share(String key) {
        return text(key).flatMap(text -> {
            if (!text.strip().matches("[01](\\.\\d{1,9})?")) {
                form(key);
                return Optional.empty();
            }
            return Optional.of(Double.valueOf(text.strip()));
        });
    }

    /** The texts of a key, which may be a single one; none if it is missing. */
    List<String> texts(String key) {
        asked.add(key);
        Optional<YamlNode> node = map.find(key);
        if (node.isEmpty()) {
            return List.of();
        } else if (node.get() instanceof YamlText text) {
            return List.of(text.value());
        } else if (node.get() instanceof YamlList list && list.items().stream().allMatch(YamlText.class::isInstance)) {
            return list.items().stream().map(item -> ((YamlText) item).value()).toList();
        }
        form(key);
        return List.of();
    }

    /** The texts by name of a key, in the order of the file; none if it is missing. */
    List<Map.Entry<String, String>> pairs(String key) {
        asked.add(key);
        Optional<YamlNode> node = map.find(key);
        if (node.isEmpty()) {
            return List.of();
        } else if (node.get() instanceof YamlMap pairs
                && pairs.entries().values().stream().allMatch(YamlText.class::isInstance)) {
            return pairs.entries().entrySet().stream()
                    .map(entry -> Map.entry(entry.getKey(), ((YamlText) entry.getValue()).value()))
                    .toList();
        }
        form(key);
        return List.of();
    }

    /** The keys below a key; none if it is missing. */
    Optional<ValeKeys> keys(String key) {
        asked.add(key);
        Optional<YamlNode> node = map.find(key);
        if (node.isPresent() && !(node.get() instanceof YamlMap)) {
            form(key);
        }
        return node.filter(YamlMap.class::isInstance).map(below -> new ValeKeys((YamlMap) below));
    }

    void fault(Message fault) {
        faults.add(fault);
    }

    private void form(String key) {
        faults.add(Message.of("productops.style.vale.form", key));
    }

    /** All that is wrong, with the keys that nobody has asked for. */
    List<Message> faults() {
        List<Message> all = new ArrayList<>(faults);
        map.entries().keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> all.add(Message.of("productops.style.vale.key", TextRule.beginning(key))));
        return all;
    }
}
