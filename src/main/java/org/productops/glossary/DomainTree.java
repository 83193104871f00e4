package org.productops.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.text.SortKey;
import org.productops.common.text.TextOrder;

/**
 * The taxonomy of a glossary. Immutable. A row whose parent is missing, or that leads round in a circle, stands at the top and
 * hides nothing.
 */
public final class DomainTree {

    /** What stands between the names of a {@link #path}. */
    public static final String SEPARATOR = " / ";

    /** How deep a taxonomy is at most. */
    public static final int MOST_LEVELS = 8;

    private final Map<Long, Domain> byId;
    private final Map<Long, List<Domain>> children;

    private DomainTree(Map<Long, Domain> byId, Map<Long, List<Domain>> children) {
        this.byId = byId;
        this.children = children;
    }

    /** The tree of these domains. */
    public static DomainTree of(Collection<Domain> domains) {
        Map<Long, Domain> byId = new HashMap<>();
        domains.forEach(domain -> byId.put(domain.id(), domain));
        Map<Long, List<Domain>> children = domains.stream()
                .collect(
                        Collectors.groupingBy(domain -> parent(domain, byId), Collectors.toCollection(ArrayList::new)));
        TextOrder order = TextOrder.of(Locale.ROOT);
        children.values()
                .forEach(each -> each.sort(Comparator.<Domain, SortKey>comparing(domain -> order.key(domain.name()))
                        .thenComparing(Domain::id)));
        return new DomainTree(byId, children);
    }

    private static long parent(Domain domain, Map<Long, Domain> byId) {
        Set<Long> passed = new HashSet<>();
        Domain above = domain;
        while (above != null && above.parentId() != 0) {
            if (!passed.add(above.id())) {
                return 0;
            }
            above = byId.get(above.parentId());
        }
        return above == null ? 0 : domain.parentId();
    }

    /** All domains, in no order. */
    public Collection<Domain> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The domain with this id. */
    public Optional<Domain> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The domains below this one, in order of their names; those at the top for 0. */
    public List<Domain> below(long id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** The ids of the domain and of all below it. */
    public Set<Long> branch(long id) {
        Set<Long> branch = new HashSet<>();
        collect(id, branch);
        return branch;
    }

    private void collect(long id, Set<Long> branch) {
        if (branch.add(id)) {
            children.getOrDefault(id, List.of()).forEach(child -> collect(child.id(), branch));
        }
    }

    /** How many levels the domain and those below it are: 1 for one that has none below, or that is not there yet. */
    public int levels(long id) {
        return 1
                + (id == 0
                        ? 0
                        : children.getOrDefault(id, List.of()).stream()
                                .mapToInt(child -> levels(child.id()))
                                .max()
                                .orElse(0));
    }

    /** The domain and those above it, from the top. */
    public List<Domain> way(long id) {
        List<Domain> way = new ArrayList<>();
        Domain domain = byId.get(id);
        while (domain != null && way.size() <= MOST_LEVELS) {
            way.add(0, domain);
            domain = byId.get(parent(domain, byId));
        }
        return way;
    }

    /** The names of the domain and of those above it, from the top; empty if there is none. */
    public String path(long id) {
        return way(id).stream().map(Domain::name).collect(Collectors.joining(SEPARATOR));
    }
}
