package org.productops.release.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.productops.common.json.Json;
import org.productops.common.store.ao.StoredTexts;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.release.LaunchTier;
import org.productops.release.LaunchTierStore;
import org.productops.release.ReleaseSide;

/** Tiers that somebody has changed, in the product's database. */
@JiraComponent
public final class AoLaunchTierStore implements LaunchTierStore {

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoLaunchTierStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** An item as it is stored. */
    record StoredItem(
            @JsonProperty("side") String side,
            @JsonProperty("text") String text,
            @JsonProperty("help") String help,
            @JsonProperty("leadDays") int leadDays) {}

    /** All items as they are stored. */
    record StoredItems(@JsonProperty("items") List<StoredItem> items) {}

    @Override
    public List<LaunchTier> all() {
        List<LaunchTier> tiers = new ArrayList<>();
        for (LaunchTierEntity row : ao.find(LaunchTierEntity.class)) {
            try {
                tiers.add(tier(row));
            } catch (IOException | IllegalArgumentException e) {
                unreadable.tell("LAUNCH_TIER", row, "its items");
            }
        }
        return tiers;
    }

    private static LaunchTier tier(LaunchTierEntity row) throws IOException {
        byte[] json = StoredTexts.orEmpty(row.getTierItems()).getBytes(StandardCharsets.UTF_8);
        StoredItems stored = Json.readOpen(new ByteArrayInputStream(json), StoredItems.class)
                .orElseThrow(() -> new IllegalArgumentException("Nothing is stored"));
        return new LaunchTier(
                row.getTierNumber(),
                StoredTexts.orEmpty(row.getAbout()),
                row.getLeadDays(),
                stored.items().stream()
                        .map(item -> new LaunchTier.Item(
                                ReleaseSide.valueOf(item.side()),
                                item.text(),
                                StoredTexts.orEmpty(item.help()),
                                item.leadDays()))
                        .toList(),
                row.getRowVersion());
    }

    @Override
    public void put(LaunchTier tier) {
        LaunchTierEntity row = Arrays.stream(
                        ao.find(LaunchTierEntity.class, Query.select().where("TIER_NUMBER = ?", tier.number())))
                .findFirst()
                .orElseGet(() -> create(tier));
        row.setAbout(tier.about());
        row.setLeadDays(tier.leadDays());
        row.setTierItems(Json.write(new StoredItems(tier.items().stream()
                .map(item -> new StoredItem(item.side().name(), item.text(), item.help(), item.leadDays()))
                .toList())));
        row.setRowVersion(tier.version());
        row.save();
    }

    private LaunchTierEntity create(LaunchTier tier) {
        Map<String, Object> row = new HashMap<>();
        row.put("TIER_NUMBER", tier.number());
        row.put("LEAD_DAYS", tier.leadDays());
        row.put("ROW_VERSION", tier.version());
        return ao.create(LaunchTierEntity.class, row);
    }
}
