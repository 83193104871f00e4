package org.productops.area.coverage;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaDependents;
import org.productops.area.AreaTree;
import org.productops.common.error.Message;

/** The issues that have an area, by whichever of its keys. */
@JiraComponent
public class IssueDependents implements AreaDependents {

    /** Searches take no more values at once than this on every product. */
    private static final int AT_ONCE = 250;

    private final IssueCounts issues;

    @Inject
    public IssueDependents(IssueCounts issues) {
        this.issues = issues;
    }

    /** Searches for many areas at once, and for fewer of them only where there are issues. */
    @Override
    public List<Area> used(AreaTree tree, List<Area> areas) {
        List<String> keys =
                areas.stream().flatMap(area -> tree.keys(area).stream()).toList();
        if (areas.isEmpty() || !issues.isReady()) {
            return List.of();
        }
        if (areas.size() <= AT_ONCE && issues.having(keys) == 0) {
            return List.of();
        }
        if (areas.size() == 1) {
            return areas;
        }
        int half = areas.size() / 2;
        return Stream.concat(
                        used(tree, areas.subList(0, half)).stream(),
                        used(tree, areas.subList(half, areas.size())).stream())
                .toList();
    }

    /**
     * All of them count, as all keep the area, whoever may see them; those that the reader may not see are a number and
     * nothing else.
     */
    @Override
    public Optional<Message> uses(AreaTree tree, Area area) {
        return said(tree.keys(area), "productops.coverage.uses", "productops.coverage.uses-some-hidden");
    }

    /** One search for all of them, or for each part of many: an issue with areas of two parts then counts twice. */
    @Override
    public Optional<Message> uses(AreaTree tree, List<Area> areas) {
        if (areas.size() == 1) {
            return uses(tree, areas.get(0));
        }
        List<String> keys =
                areas.stream().flatMap(area -> tree.keys(area).stream()).toList();
        return said(keys, "productops.coverage.uses-any", "productops.coverage.uses-any-some-hidden");
    }

    private Optional<Message> said(List<String> keys, String text, String textWithHidden) {
        long all = issues.isReady() ? inParts(keys, issues::having) : 0;
        if (all == 0) {
            return Optional.empty();
        }
        // The two searches come one after the other, and issues between them.
        long hidden = Math.max(0, all - inParts(keys, issues::seenHaving));
        return Optional.of(hidden == 0 ? Message.of(text, all) : Message.of(textWithHidden, all, hidden));
    }

    private static long inParts(List<String> keys, ToLongFunction<List<String>> search) {
        long all = 0;
        for (int start = 0; start < keys.size(); start += AT_ONCE) {
            all += search.applyAsLong(keys.subList(start, Math.min(keys.size(), start + AT_ONCE)));
        }
        return all;
    }
}
