package org.productops.area.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.productops.common.yaml.YamlMap;
import org.productops.common.yaml.YamlNode;

/**
 * What one OWNERS file says of its directory.
 *
 * @param approvers who decides
 * @param reviewers who is asked
 * @param emeritus who decided once
 * @param labels what its changes are marked with
 * @param stops whether those of the directories above have no say
 * @param notTaken what else it says, by the number of the line
 */
record OwnersFile(
        List<String> approvers,
        List<String> reviewers,
        List<String> emeritus,
        List<String> labels,
        boolean stops,
        Map<Integer, String> notTaken) {

    private static final String FILTERS = "filters";
    private static final String OPTIONS = "options";
    private static final String NO_PARENT_OWNERS = "no_parent_owners";
    private static final Set<String> TAKEN = Set.of("approvers", "reviewers", "emeritus_approvers", "labels");

    /** The filter that is for all that is in the directory. */
    private static final Set<String> ALL = Set.of(".*", "^.*$", "");

    OwnersFile {
        approvers = List.copyOf(approvers);
        reviewers = List.copyOf(reviewers);
        emeritus = List.copyOf(emeritus);
        labels = List.copyOf(labels);
        notTaken = Collections.unmodifiableMap(new TreeMap<>(notTaken));
    }

    static OwnersFile of(YamlMap file) {
        Map<Integer, String> notTaken = new TreeMap<>();
        YamlMap options = file.map(OPTIONS);
        options.entries().forEach((name, value) -> {
            if (!name.equals(NO_PARENT_OWNERS)) {
                add(notTaken, value, OPTIONS + '.' + name);
            }
        });
        YamlMap people = file.find(FILTERS).isPresent() ? filtered(file, notTaken) : file;
        people.entries().forEach((name, value) -> {
            if (!TAKEN.contains(name) && !name.equals(OPTIONS)) {
                add(notTaken, value, name);
            }
        });
        return new OwnersFile(
                texts(people, "approvers"),
                texts(people, "reviewers"),
                texts(people, "emeritus_approvers"),
                texts(people, "labels"),
                options.text(NO_PARENT_OWNERS).equalsIgnoreCase("true"),
                notTaken);
    }

    /** What is for the whole directory. The rest is for files by their name, or stands where it does not count. */
    private static YamlMap filtered(YamlMap file, Map<Integer, String> notTaken) {
        YamlMap whole = new YamlMap(file.line(), Map.of());
        for (Map.Entry<String, YamlNode> filter : file.map(FILTERS).entries().entrySet()) {
            if (ALL.contains(filter.getKey()) && filter.getValue() instanceof YamlMap people) {
                whole = people;
            } else {
                add(notTaken, filter.getValue(), FILTERS + '.' + filter.getKey());
            }
        }
        file.entries().forEach((name, value) -> {
            if (!name.equals(FILTERS) && !name.equals(OPTIONS)) {
                add(notTaken, value, name);
            }
        });
        return whole;
    }

    private static void add(Map<Integer, String> notTaken, YamlNode value, String name) {
        notTaken.merge(value.line(), name, (one, other) -> one + ", " + other);
    }

    private static List<String> texts(YamlMap people, String name) {
        List<String> texts = new ArrayList<>(OwnersFormat.texts(people.find(name)));
        texts.removeIf(String::isEmpty);
        return texts;
    }
}
