package org.productops.release;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.productops.common.text.Texts;

/** What launches take: as it ships, in the language of the one who asks, until somebody changes it. */
@JiraComponent
public class LaunchTiers {

    /** What ships: the end of the key of its text, who sees to it, and by how many days before. */
    private record Shipped(String key, ReleaseSide side, int leadDays) {}

    private static final Map<Integer, List<Shipped>> SHIPPED = Map.of(
            1,
            List.of(
                    new Shipped("positioning", ReleaseSide.MARKETING, 42),
                    new Shipped("pricing", ReleaseSide.PRODUCT, 35),
                    new Shipped("beta", ReleaseSide.PRODUCT, 28),
                    new Shipped("legal", ReleaseSide.PRODUCT, 21),
                    new Shipped("help", ReleaseSide.PRODUCT, 14),
                    new Shipped("support", ReleaseSide.PRODUCT, 10),
                    new Shipped("sales", ReleaseSide.MARKETING, 10),
                    new Shipped("announcement", ReleaseSide.MARKETING, 7),
                    new Shipped("press", ReleaseSide.MARKETING, 7),
                    new Shipped("notes", ReleaseSide.PRODUCT, 3),
                    new Shipped("rollback", ReleaseSide.PRODUCT, 2)),
            2,
            List.of(
                    new Shipped("positioning", ReleaseSide.MARKETING, 21),
                    new Shipped("pricing", ReleaseSide.PRODUCT, 14),
                    new Shipped("help", ReleaseSide.PRODUCT, 7),
                    new Shipped("support", ReleaseSide.PRODUCT, 5),
                    new Shipped("announcement", ReleaseSide.MARKETING, 3),
                    new Shipped("notes", ReleaseSide.PRODUCT, 2)),
            3,
            List.of(
                    new Shipped("help", ReleaseSide.PRODUCT, 3),
                    new Shipped("support", ReleaseSide.PRODUCT, 2),
                    new Shipped("notes", ReleaseSide.PRODUCT, 1)));

    private static final Map<Integer, Integer> LEAD_DAYS = Map.of(1, 42, 2, 21, 3, 5);

    private final LaunchTierStore store;
    private final Texts texts;

    @Inject
    public LaunchTiers(LaunchTierStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    /** All tiers, the largest first; one statement. */
    List<LaunchTier> all() {
        Map<Integer, LaunchTier> changed =
                store.all().stream().collect(Collectors.toMap(LaunchTier::number, Function.identity()));
        return IntStream.rangeClosed(1, LaunchTier.LAST)
                .mapToObj(number -> changed.containsKey(number) ? changed.get(number) : shipped(number))
                .toList();
    }

    private LaunchTier shipped(int number) {
        return new LaunchTier(
                number,
                texts.get("productops.release.tier.about." + number),
                LEAD_DAYS.get(number),
                SHIPPED.get(number).stream()
                        .map(item -> new LaunchTier.Item(
                                item.side(),
                                texts.get("productops.release.item." + item.key()),
                                texts.get("productops.release.item." + item.key() + "-help"),
                                item.leadDays()))
                        .toList(),
                0);
    }
}
