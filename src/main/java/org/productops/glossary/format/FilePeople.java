package org.productops.glossary.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.imports.ImportPeople;
import org.productops.common.imports.ImportPerson;
import org.productops.common.user.People;
import org.productops.common.user.Person;

/** Whom the rows of a file name as owners; each name is looked for once. */
final class FilePeople {

    private final People people;
    private final ImportPeople choices;
    private final String askerKey;
    private final Map<String, Optional<String>> keys = new HashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    FilePeople(People people, ImportPeople choices, String askerKey) {
        this.people = people;
        this.choices = choices;
        this.askerKey = askerKey;
    }

    /** The key of who is meant by a name in a row; empty if nobody is, or several are. */
    Optional<String> key(String name) {
        Optional<String> key = keys.computeIfAbsent(name, any -> {
            List<Person> meant = people.meant(choices.meant(name), askerKey);
            return meant.size() == 1 ? Optional.of(meant.get(0).key()) : Optional.empty();
        });
        if (key.isEmpty() || choices.meant().containsKey(name)) {
            rows.merge(name, 1, Integer::sum);
        }
        return key;
    }

    /** Whether those whom nobody knows are left out. */
    boolean leavesOut() {
        return choices.leaveOut();
    }

    /** Those whom nobody knows, and those for whom somebody said who is meant. */
    List<ImportPerson> found() {
        List<ImportPerson> found = new ArrayList<>();
        rows.forEach((name, count) ->
                found.add(new ImportPerson(name, count, keys.get(name).isPresent())));
        found.sort(Comparator.comparing(ImportPerson::known)
                .thenComparing(Comparator.comparing(ImportPerson::rows).reversed())
                .thenComparing(ImportPerson::name));
        return found;
    }
}
