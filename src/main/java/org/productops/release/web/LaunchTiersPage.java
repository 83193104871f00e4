package org.productops.release.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.release.LaunchTier;
import org.productops.release.LaunchTierService;

/** What launches take, tier by tier. */
final class LaunchTiersPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("release/tiers.vm", View.class);

    private final LaunchTierService tiers;

    LaunchTiersPage(LaunchTierService tiers) {
        this.tiers = tiers;
    }

    record View(Frame frame, String root, Optional<Message> notice, List<TierRow> tiers) {}

    /** A tier. */
    record TierRow(int number, Message name, String about, Message lead, List<TaskRow> items, Optional<String> edit) {}

    /** Something to be done. */
    record TaskRow(String text, String help, Message side, Message lead) {}

    @Override
    public PageResult show(PageRequest request) {
        boolean may = tiers.mayEdit();
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        ReleaseAddresses.all().toString(),
                        request.done().equals("saved")
                                ? Optional.of(Message.of("productops.release.tiers.saved"))
                                : Optional.empty(),
                        tiers.all().stream().map(tier -> row(tier, may)).toList()));
    }

    private static TierRow row(LaunchTier tier, boolean may) {
        return new TierRow(
                tier.number(),
                Message.of("productops.release.tier.name", tier.number()),
                tier.about(),
                days("productops.release.tiers.lead-one", "productops.release.tiers.lead", tier.leadDays()),
                tier.items().stream()
                        .map(item -> new TaskRow(
                                item.text(),
                                item.help(),
                                Message.of(
                                        "productops.release.side." + item.side().id()),
                                days(
                                        "productops.release.tiers.before-one",
                                        "productops.release.tiers.before",
                                        item.leadDays())))
                        .toList(),
                may ? Optional.of(ReleaseAddresses.tier(tier.number()).toString()) : Optional.empty());
    }

    private static Message days(String one, String many, int days) {
        return days == 1 ? Message.of(one) : Message.of(many, days);
    }
}
