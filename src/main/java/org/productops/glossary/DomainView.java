package org.productops.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A domain in its taxonomy.
 *
 * @param domain which one it is
 * @param level how many stand above it
 * @param path its name and those above it, from the top
 * @param concepts how many concepts belong to it
 * @param below how many belong to it and to those below it
 */
public record DomainView(Domain domain, int level, String path, int concepts, int below) {

    public DomainView {
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(path, "path");
    }

    /** All domains: each before those below it, brothers and sisters by name. */
    static List<DomainView> of(GlossaryContent content) {
        Map<Long, Integer> counts = new HashMap<>();
        content.concepts()
                .forEach(concept -> counts.merge(concept.classification().domainId(), 1, Integer::sum));
        List<DomainView> views = new ArrayList<>();
        content.domains().below(0).forEach(domain -> add(content.domains(), domain, 0, "", counts, views));
        return views;
    }

    /** Adds the domain and those below it; gives how many concepts belong to them. */
    private static int add(
            DomainTree tree,
            Domain domain,
            int level,
            String above,
            Map<Long, Integer> counts,
            List<DomainView> views) {
        String path = above.isEmpty() ? domain.name() : above + DomainTree.SEPARATOR + domain.name();
        int at = views.size();
        int own = counts.getOrDefault(domain.id(), 0);
        int all = own;
        views.add(new DomainView(domain, level, path, own, own));
        for (Domain child : tree.below(domain.id())) {
            all += add(tree, child, level + 1, path, counts, views);
        }
        views.set(at, new DomainView(domain, level, path, own, all));
        return all;
    }
}
