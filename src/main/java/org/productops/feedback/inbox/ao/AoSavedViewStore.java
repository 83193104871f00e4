package org.productops.feedback.inbox.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.feedback.inbox.SavedView;
import org.productops.feedback.inbox.SavedViewStore;

/** Named filters in the product's database. */
@JiraComponent
public final class AoSavedViewStore implements SavedViewStore {

    /** The version of rows of before there were versions. */
    private static final long FIRST = 1;

    private final ActiveObjects ao;

    @Inject
    public AoSavedViewStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<SavedView> of(String ownerKey, Collection<Long> projectIds) {
        List<SavedView> found =
                new ArrayList<>(read(Query.select().where("OWNER_KEY = ? AND PROJECT_ID = ?", ownerKey, 0L)));
        Batches.each(projectIds, batch -> found.addAll(read(Batches.in(Query.select(), "PROJECT_ID", batch))));
        return found;
    }

    @Override
    public Optional<SavedView> find(long id) {
        return id > Integer.MAX_VALUE
                ? Optional.empty()
                : read(Query.select().where("ID = ?", (int) id)).stream().findFirst();
    }

    @Override
    public SavedView insert(SavedView view) {
        return read(ao.create(
                SavedViewEntity.class,
                Map.of(
                        "OWNER_KEY", view.ownerKey(),
                        "PROJECT_ID", view.projectId(),
                        "VIEW_NAME", view.name(),
                        "VIEW_QUERY", view.query(),
                        "ROW_VERSION", view.version())));
    }

    @Override
    public void update(SavedView view) {
        SavedViewEntity row = ao.get(SavedViewEntity.class, (int) view.id());
        if (row != null) {
            row.setViewName(view.name());
            row.setViewQuery(view.query());
            row.setRowVersion(view.version());
            row.save();
        }
    }

    @Override
    public void remove(long id) {
        ao.deleteWithSQL(SavedViewEntity.class, "ID = ?", (int) id);
    }

    private List<SavedView> read(Query query) {
        return Arrays.stream(ao.find(SavedViewEntity.class, query))
                .map(AoSavedViewStore::read)
                .toList();
    }

    private static SavedView read(SavedViewEntity row) {
        return new SavedView(
                row.getID(),
                row.getOwnerKey(),
                row.getProjectId(),
                row.getViewName(),
                orEmpty(row.getViewQuery()),
                Optional.ofNullable(row.getRowVersion()).orElse(FIRST));
    }
}
