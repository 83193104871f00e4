package org.productops.release.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.common.text.Texts;
import org.productops.common.user.PersonNames;
import org.productops.release.progress.OpenCount;

/** What owners, areas and kinds are called in figures. */
@JiraComponent
public class ReleaseNames {

    private static final String KIND = "productops.readiness.kind.";

    private final AreaService areas;
    private final Texts texts;

    @Inject
    public ReleaseNames(AreaService areas, Texts texts) {
        this.areas = areas;
        this.texts = texts;
    }

    /**
     * A line of figures.
     *
     * @param name whose they are
     */
    record CountRow(String name, int mandatory, int advised, int issues) {}

    /** The figures by what is open on whom. */
    List<CountRow> byOwner(List<OpenCount> counts, PersonNames people) {
        return rows(counts, key -> key.isEmpty() ? texts.get("productops.release.open.nobody") : people.of(key));
    }

    /** The figures by product area. */
    List<CountRow> byArea(List<OpenCount> counts) {
        Map<String, String> none = Map.of("", texts.get("productops.release.open.no-area"));
        AreaTree tree = areas.tree();
        return rows(counts, key -> none.getOrDefault(key, area(tree, key)));
    }

    /** The path of an area. */
    String area(AreaTree tree, String key) {
        return tree.find(key).map(tree::path).orElse(key);
    }

    /** The tree of areas. */
    AreaTree tree() {
        return areas.tree();
    }

    /** The figures by the kind of the check. */
    List<CountRow> byKind(List<OpenCount> counts) {
        return rows(counts, this::kind);
    }

    private String kind(String kind) {
        String key = KIND + kind.toLowerCase(Locale.ROOT).replace('_', '-');
        String text = texts.get(key);
        return text.equals(key) ? kind : text;
    }

    private static List<CountRow> rows(List<OpenCount> counts, Function<String, String> name) {
        return counts.stream()
                .map(count ->
                        new CountRow(name.apply(count.subject()), count.mandatory(), count.advised(), count.issues()))
                .toList();
    }
}
