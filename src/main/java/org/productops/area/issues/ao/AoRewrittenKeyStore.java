package org.productops.area.issues.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import org.productops.area.issues.RewrittenKeyStore;
import org.productops.common.store.ao.Batches;

/** Keys in the product's database. */
@JiraComponent
public final class AoRewrittenKeyStore implements RewrittenKeyStore {

    private final ActiveObjects ao;

    @Inject
    public AoRewrittenKeyStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Set<String> all() {
        Set<String> keys = new HashSet<>();
        ao.stream(RewrittenKeyEntity.class, Query.select("ID, AREA_KEY"), row -> keys.add(row.getAreaKey()));
        return keys;
    }

    @Override
    public void add(Collection<String> keys) {
        Set<String> known = all();
        Batches.insert(
                ao,
                RewrittenKeyEntity.class,
                keys.stream()
                        .filter(known::add)
                        .map(key -> Map.<String, Object>of("AREA_KEY", key))
                        .toList());
    }
}
