package org.productops.glossary.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.productops.glossary.RemovedSpace;
import org.productops.glossary.RemovedSpaceStore;

/** Removed spaces in Confluence's database. */
@ConfluenceComponent
public final class AoRemovedSpaceStore implements RemovedSpaceStore {

    private final ActiveObjects ao;

    @Inject
    public AoRemovedSpaceStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<RemovedSpace> all() {
        return Arrays.stream(ao.find(RemovedSpaceEntity.class))
                .map(row -> new RemovedSpace(row.getSpaceId(), row.getSpaceKey()))
                .toList();
    }

    @Override
    public void add(RemovedSpace space) {
        ao.create(RemovedSpaceEntity.class, Map.of("SPACE_ID", space.id(), "SPACE_KEY", space.key()));
    }

    @Override
    public void forget(RemovedSpace space) {
        ao.deleteWithSQL(RemovedSpaceEntity.class, "SPACE_ID = ?", space.id());
    }
}
