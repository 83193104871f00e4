package org.productops.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportPeople;
import org.productops.common.imports.ImportPerson;
import org.productops.common.text.Characters;

/**
 * Whom the rows of a file name: those for whom somebody said who is meant are replaced by them, and those whom nobody knows
 * are collected, each once. One for each look at a file.
 */
final class AreaImportPeople {

    private final ImportPeople choices;
    private final HolderRules holders;
    private final Map<String, Set<String>> rowsByName = new LinkedHashMap<>();
    private final Set<String> unknown = new HashSet<>();

    /** @param holders may be shared by several looks */
    AreaImportPeople(ImportPeople choices, HolderRules holders) {
        this.choices = choices;
        this.holders = holders;
    }

    /** What a row says, with those who are meant. */
    Map<String, String> meant(AreaImportRow row, RoleCatalog roles) {
        Map<String, String> fields = new LinkedHashMap<>(row.record().fields());
        roles.all().forEach(role -> fields.computeIfPresent(role.id(), (field, cell) -> meant(row, cell)));
        return fields;
    }

    private String meant(AreaImportRow row, String cell) {
        List<String> names = names(cell);
        names.stream().filter(choices.meant()::containsKey).forEach(name -> count(row, name));
        return TextList.NAMES.join(names.stream().map(choices::meant).toList());
    }

    /** The rules for the holders of a row, which say at the row whom nobody knows. */
    HolderRules rules(AreaImportRow row) {
        return holders.ofFile((role, texts, why, stay) -> refuse(row, role, texts, why, stay));
    }

    /** The rules beside rows. */
    HolderRules strict() {
        return holders;
    }

    /** Who is meant by a name of a user; the rules tell whether there is one. */
    String meant(String name) {
        return choices.meant(Characters.oneLine(name));
    }

    private void refuse(AreaImportRow row, String role, Set<String> texts, Message why, boolean stay) {
        names(row.record().fields().getOrDefault(role, "")).stream()
                .filter(name -> texts.contains(choices.meant(name)) && name.length() <= HolderRules.LONGEST_HOLDER)
                .forEach(name -> {
                    count(row, name);
                    unknown.add(name);
                });
        if (choices.leaveOut() || stay) {
            row.note(role, why);
        } else {
            row.refuse(role, why);
        }
    }

    private void count(AreaImportRow row, String name) {
        rowsByName
                .computeIfAbsent(name, any -> new LinkedHashSet<>())
                .add(row.record().place());
    }

    /** Where commas stand between names, one may be within a name, too: "Lindqvist, Mia", if somebody is called so. */
    private List<String> names(String cell) {
        List<String> names = new ArrayList<>();
        for (String part : cell.indexOf('\n') >= 0 ? List.of(cell) : List.of(cell.split(";"))) {
            List<String> split = TextList.NAMES.split(part);
            String whole = Characters.oneLine(part);
            if (split.size() > 1 && part.indexOf('\n') < 0 && holders.isSomebody(whole)) {
                names.add(whole);
            } else {
                split.stream().map(Characters::oneLine).forEach(names::add);
            }
        }
        return names;
    }

    /** Those who were found, those whom nobody knows first, and among them those whom most rows name. */
    List<ImportPerson> found() {
        List<ImportPerson> found = new ArrayList<>();
        rowsByName.forEach((name, rows) -> found.add(new ImportPerson(name, rows.size(), !unknown.contains(name))));
        found.sort(Comparator.comparing(ImportPerson::known)
                .thenComparing(Comparator.comparing(ImportPerson::rows).reversed())
                .thenComparing(ImportPerson::name));
        return found;
    }
}
