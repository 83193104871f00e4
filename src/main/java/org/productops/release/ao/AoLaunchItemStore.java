package org.productops.release.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.StoredTexts;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.release.LaunchItem;
import org.productops.release.LaunchItemStore;
import org.productops.release.LaunchTier;
import org.productops.release.ReleaseSide;

/** What is to be done for launches, in the product's database. */
@JiraComponent
public final class AoLaunchItemStore implements LaunchItemStore {

    private static final Comparator<LaunchItem> IN_ORDER =
            Comparator.comparingInt(LaunchItem::position).thenComparingLong(LaunchItem::id);

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoLaunchItemStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<LaunchItem> of(long releaseId) {
        return items(Query.select().where("RELEASE_ID = ?", releaseId));
    }

    @Override
    public List<LaunchItem> openOf(String userKey) {
        return items(Query.select().where("OWNER_KEY = ? AND DONE_KEY IS NULL", userKey));
    }

    private List<LaunchItem> items(Query query) {
        return Arrays.stream(ao.find(LaunchItemEntity.class, query))
                .map(this::item)
                .sorted(IN_ORDER)
                .toList();
    }

    private LaunchItem item(LaunchItemEntity row) {
        return new LaunchItem(
                row.getID(),
                row.getReleaseId(),
                row.getItemPosition(),
                new LaunchTier.Item(
                        side(row),
                        StoredTexts.orEmpty(row.getItemText()),
                        StoredTexts.orEmpty(row.getHelpText()),
                        row.getLeadDays()),
                row.getTier(),
                Optional.ofNullable(row.getOwnerKey()),
                ReleaseWords.read(row.getDoneKey(), row.getDoneAt()),
                row.getRowVersion());
    }

    /** An item of a side that this version does not know is product's, where somebody sees it. */
    private ReleaseSide side(LaunchItemEntity row) {
        try {
            return ReleaseSide.valueOf(row.getItemSide());
        } catch (IllegalArgumentException e) {
            unreadable.tell("LAUNCH_ITEM", row, "the side " + row.getItemSide());
            return ReleaseSide.PRODUCT;
        }
    }

    @Override
    public Map<Long, Integer> open(Collection<Long> releaseIds) {
        Map<Long, Integer> open = new HashMap<>();
        Batches.each(
                releaseIds,
                batch -> ao.stream(
                        LaunchItemEntity.class,
                        Query.select("ID, RELEASE_ID, DONE_KEY")
                                .where(Batches.in("RELEASE_ID", batch) + " AND DONE_KEY IS NULL", batch.toArray()),
                        row -> open.merge(row.getReleaseId(), 1, Integer::sum)));
        return open;
    }

    @Override
    public Set<String> owners() {
        Set<String> owners = new TreeSet<>();
        ao.stream(
                LaunchItemEntity.class,
                Query.select("ID, OWNER_KEY").where("OWNER_KEY IS NOT NULL AND DONE_KEY IS NULL"),
                row -> owners.add(row.getOwnerKey()));
        return owners;
    }

    @Override
    public List<LaunchItem> insert(List<LaunchItem> items) {
        List<LaunchItem> added = new ArrayList<>();
        for (LaunchItem item : items) {
            Map<String, Object> row = new HashMap<>();
            row.put("RELEASE_ID", item.releaseId());
            row.put("ITEM_POSITION", item.position());
            row.put("ITEM_SIDE", item.task().side().name());
            row.put("ITEM_TEXT", item.task().text());
            row.put("HELP_TEXT", item.task().help());
            row.put("LEAD_DAYS", item.task().leadDays());
            row.put("TIER", item.tier());
            row.put("ROW_VERSION", item.version());
            item.ownerKey().ifPresent(key -> row.put("OWNER_KEY", key));
            item.done().ifPresent(word -> {
                row.put("DONE_KEY", word.by());
                row.put("DONE_AT", Date.from(word.at()));
            });
            added.add(item.withId(ao.create(LaunchItemEntity.class, row).getID()));
        }
        return added;
    }

    @Override
    public void update(List<LaunchItem> items) {
        for (LaunchItem item : items) {
            LaunchItemEntity row = ao.get(LaunchItemEntity.class, Math.toIntExact(item.id()));
            row.setItemPosition(item.position());
            row.setItemSide(item.task().side().name());
            row.setItemText(item.task().text());
            row.setHelpText(item.task().help());
            row.setLeadDays(item.task().leadDays());
            row.setOwnerKey(item.ownerKey().orElse(null));
            row.setDoneKey(ReleaseWords.key(item.done()));
            row.setDoneAt(ReleaseWords.at(item.done()));
            row.setRowVersion(item.version());
            row.save();
        }
    }

    @Override
    public void delete(Collection<Long> ids) {
        Batches.each(
                ids.stream().map(Math::toIntExact).toList(),
                batch -> ao.deleteWithSQL(LaunchItemEntity.class, Batches.in("ID", batch), batch.toArray()));
    }

    @Override
    public void deleteOf(long releaseId) {
        ao.deleteWithSQL(LaunchItemEntity.class, "RELEASE_ID = ?", releaseId);
    }
}
