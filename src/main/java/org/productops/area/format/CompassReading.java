package org.productops.area.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.productops.area.AreaFields;
import org.productops.area.AreaKey;
import org.productops.area.AreaLink;
import org.productops.area.AreaTree;
import org.productops.area.Lifecycle;
import org.productops.area.Role;
import org.productops.common.csv.CsvTable;
import org.productops.common.csv.CsvTable.CsvRow;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportSource;
import org.productops.common.text.SearchFolding;

/** One reading of a table of components. They have no tree: where one stands says its path, in a column of the company's own. */
final class CompassReading {

    static final String NAME = "name";
    static final String TYPE = "type";
    static final String LIFECYCLE = "lifecycle stage";
    static final String TIER = "tier";
    static final String TEAM = "owner team";
    static final String CHANNELS = "chat channels";
    static final String ON_CALL = "on-call schedules";
    static final String OTHER_LINKS = "other links";

    /** Before the names of a company's own columns. */
    static final String CUSTOM = "custom:";

    private static final String KEY = CUSTOM + "Key";
    private static final String PATH = CUSTOM + "Path";
    private static final String OWNERS = CUSTOM + "Owners";
    private static final String MAINTAINERS = CUSTOM + "Maintainers";
    private static final String INFLUENCERS = CUSTOM + "Influencers";
    private static final String DESCRIPTION = "description";
    private static final String LABELS = "labels";

    private static final Map<String, AreaLink.Kind> LINKS = links();

    private static final Set<String> TAKEN =
            Set.of(NAME, LIFECYCLE, TEAM, CHANNELS, KEY, PATH, OWNERS, MAINTAINERS, INFLUENCERS, DESCRIPTION, LABELS);

    private static final Pattern SEVERAL = Pattern.compile("[;\\r\\n]+|,(?=\\s*https?://)");
    private static final Pattern WORDS = Pattern.compile("[,;\\r\\n]+");
    private static final Pattern STEP = Pattern.compile("\\s*[\u203a>]\\s*");

    private final CsvTable table;
    private final Findings findings = new Findings();
    private final AreaKeys keys = new AreaKeys();

    /** The keys of the components that have paths, by these. */
    private final Map<String, String> byPath = new HashMap<>();

    CompassReading(CsvTable table) {
        this.table = table;
    }

    private static Map<String, AreaLink.Kind> links() {
        Map<String, AreaLink.Kind> links = new LinkedHashMap<>();
        links.put("documentation", AreaLink.Kind.DOCUMENTATION);
        links.put("dashboards", AreaLink.Kind.DASHBOARD);
        links.put("repositories", AreaLink.Kind.REPOSITORY);
        links.put("projects", AreaLink.Kind.OTHER);
        links.put(ON_CALL, AreaLink.Kind.OTHER);
        links.put(OTHER_LINKS, AreaLink.Kind.OTHER);
        return links;
    }

    ImportSource read() {
        String leftOut = table.header().stream()
                .filter(column -> !column.isEmpty() && !TAKEN.contains(column) && !LINKS.containsKey(column))
                .collect(Collectors.joining(", "));
        if (!leftOut.isEmpty()) {
            findings.tell(1, "1", "", Message.of("productops.area.format.not-taken", leftOut));
        }
        List<Found> components =
                table.rows().stream().map(this::found).flatMap(Optional::stream).toList();
        components.forEach(each -> findings.add(area(each)));
        return findings.source();
    }

    /**
     * A component.
     *
     * @param path the names of those above it, from the top, and its own; empty if it says none
     */
    private record Found(CsvRow row, Map<String, String> cells, String key, List<String> path) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private Optional<Found> found(CsvRow row) {
        if (row.cells().size() > table.header().size()) {
            tell(
                    row,
                    Message.of(
                            "productops.imports.too-wide",
                            row.cells().size(),
                            table.header().size()));
            return Optional.empty();
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < table.header().size(); i++) {
            cells.putIfAbsent(table.header().get(i), row.cells().get(i).strip());
        }
        String name = cells.get(NAME);
        List<String> path = Arrays.stream(STEP.split(cells.getOrDefault(PATH, "")))
                .filter(step -> !step.isEmpty())
                .toList();
        String said = AreaKey.tidy(cells.getOrDefault(KEY, ""));
        AreaKeys.Claim claim = claim(said, name, path, String.valueOf(row.line()));
        claim.remark(name).ifPresent(remark -> tell(row, remark));
        if (!path.isEmpty()) {
            byPath.putIfAbsent(folded(path), claim.key());
        }
        return Optional.of(new Found(row, cells, claim.key(), path));
    }

    /** The key that is said, or that of the name; where another one has that, the path makes one. */
    private AreaKeys.Claim claim(String said, String name, List<String> path, String place) {
        if (!said.isEmpty()) {
            return keys.claim(said, place);
        }
        String ofPath = AreaKeys.of(path);
        return ofPath.isEmpty() ? keys.claim(AreaKey.of(name), place) : keys.claim(AreaKey.of(name), ofPath, place);
    }

    private static String folded(List<String> path) {
        return SearchFolding.fold(String.join(AreaTree.SEPARATOR, path));
    }

    private FoundArea area(Found component) {
        FoundArea area = new FoundArea(String.valueOf(component.row().line()), component.key(), component.cell(NAME));
        area.sayIfAny(AreaFields.DESCRIPTION, component.cell(DESCRIPTION));
        if (!component.path().isEmpty()) {
            area.say(AreaFields.PARENT, parent(component));
        }
        return area.sayIfAny(AreaFields.LIFECYCLE, lifecycle(component))
                .sayIfAny(
                        AreaFields.TAGS,
                        TagText.of(texts(WORDS, component.cell(LABELS)), remark -> tell(component.row(), remark)))
                .sayIfAny(AreaFields.CHANNELS, texts(SEVERAL, component.cell(CHANNELS)))
                .sayIfAny(AreaFields.LINKS, links(component))
                .holders(Role.OWNER, owners(component))
                .holders(Role.MAINTAINER, texts(WORDS, component.cell(MAINTAINERS)))
                .holders(Role.INFLUENCER, texts(WORDS, component.cell(INFLUENCERS)));
    }

    private String parent(Found component) {
        List<String> above = component.path().subList(0, component.path().size() - 1);
        if (above.isEmpty()) {
            return "";
        }
        String known = byPath.get(folded(above));
        if (known != null) {
            return known;
        }
        String name = above.get(above.size() - 1);
        String expected = AreaKey.of(name);
        tell(component.row(), Message.of("productops.area.format.parent-elsewhere", name, expected));
        return expected;
    }

    private String lifecycle(Found component) {
        String word = component.cell(LIFECYCLE);
        Optional<Lifecycle> lifecycle = LifecycleText.parse(word);
        if (lifecycle.isEmpty() && !word.isEmpty()) {
            tell(component.row(), Message.of("productops.area.format.lifecycle", word));
        }
        return lifecycle.map(Lifecycle::id).orElse("");
    }

    private static List<String> links(Found component) {
        List<String> lines = new ArrayList<>();
        LINKS.forEach((column, kind) -> texts(SEVERAL, component.cell(column))
                .forEach(address -> lines.add(LinkText.of(kind.id(), "", address))));
        return lines;
    }

    /** Those who are named; or else the team, which is a group here, unless it is said by an id of another product. */
    private List<String> owners(Found component) {
        List<String> named = texts(WORDS, component.cell(OWNERS));
        String team = component.cell(TEAM);
        if (!named.isEmpty() || team.isEmpty()) {
            return named;
        }
        if (team.startsWith("ari:")) {
            tell(component.row(), Message.of("productops.area.format.compass.team", team));
            return List.of();
        }
        return List.of(CodeOwner.group(team));
    }

    private static List<String> texts(Pattern separators, String cell) {
        return Arrays.stream(separators.split(cell))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private void tell(CsvRow row, Message fate) {
        findings.tell(row.line(), String.valueOf(row.line()), String.join(" \u00b7 ", row.cells()), fate);
    }
}
