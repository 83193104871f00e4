package org.productops.release.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.release.Release;
import org.productops.release.ReleaseBrief;
import org.productops.release.ReleaseRights;
import org.productops.release.ReleaseVersion;

/** What stands above each page of a release: what it is called, when it is to be out, and its pages. */
@JiraComponent
public class ReleaseHead {

    private static final Template<View> TEMPLATE = new Template<>("release/head.vm", View.class);

    private final Templates templates;
    private final ProductDates dates;
    private final InstantSource clock;

    @Inject
    public ReleaseHead(Templates templates, ProductDates dates, InstantSource clock) {
        this.templates = templates;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * The head.
     *
     * @param facts when it is to be out, its versions and its tier
     * @param begin where a release begins with it; for a version by itself, and those who may
     * @param edit where it is changed; empty for those who may not
     * @param notice what was done just before
     * @param error what could not be done
     */
    record View(
            String root,
            String name,
            List<Message> facts,
            List<Tab> tabs,
            Optional<String> begin,
            Optional<String> edit,
            Optional<String> delete,
            Optional<Message> notice,
            Optional<Message> error) {}

    /** A page of the release. */
    record Tab(String id, Message label, String path, boolean current) {}

    /** The HTML of the head. */
    String html(
            ReleaseBrief brief,
            ReleaseRights rights,
            String current,
            Optional<Message> notice,
            Optional<Message> error) {
        long id = brief.release().id();
        boolean isChanged = rights.edit() && brief.release().isBegun();
        return templates.render(
                TEMPLATE,
                new View(
                        ReleaseAddresses.all().toString(),
                        brief.release().name(),
                        facts(brief),
                        tabs(brief.release(), current),
                        begin(brief, rights),
                        isChanged ? Optional.of(page(id, ReleaseAddresses.EDIT)) : Optional.empty(),
                        isChanged ? Optional.of(page(id, ReleaseAddresses.DELETE)) : Optional.empty(),
                        notice,
                        error));
    }

    /** Where a release begins with a version by itself, for those who may; a version that is out has no launch any more. */
    static Optional<String> begin(ReleaseBrief brief, ReleaseRights rights) {
        Release release = brief.release();
        return release.isBegun() || !rights.edit() || brief.isOut()
                ? Optional.empty()
                : Optional.of(
                        ReleaseAddresses.begin(release.versionIds().get(0)).toString());
    }

    private static List<Tab> tabs(Release release, String current) {
        return Stream.of("", ReleaseAddresses.ISSUES, ReleaseAddresses.LAUNCH, ReleaseAddresses.NOTES)
                .filter(page -> release.isBegun() || !page.equals(ReleaseAddresses.LAUNCH))
                .map(page -> tab(page, page.isEmpty() ? "overview" : page, page(release.id(), page), current))
                .toList();
    }

    private static String page(long id, String page) {
        return ReleaseAddresses.of(id, page).toString();
    }

    private static Tab tab(String page, String text, String path, String current) {
        return new Tab(
                "productops-release-tab-" + text,
                Message.of("productops.release.tab." + text),
                path,
                page.equals(current));
    }

    /** What the browser calls a page of the release. */
    static Message title(ReleaseBrief brief) {
        return Message.of("productops.release.head.title", brief.release().name());
    }

    private List<Message> facts(ReleaseBrief brief) {
        List<Message> facts = new ArrayList<>();
        facts.add(when(brief));
        if (!brief.versions().isEmpty()) {
            facts.add(Message.of(
                    "productops.release.head.versions",
                    brief.versions().stream().map(ReleaseVersion::fullName).collect(Collectors.joining(", "))));
        }
        if (brief.hidden() > 0) {
            facts.add(Message.of("productops.release.head.hidden", brief.hidden()));
        }
        if (brief.gone() > 0) {
            facts.add(Message.of("productops.release.head.gone", brief.gone()));
        }
        if (!brief.release().isBegun()) {
            facts.add(Message.of("productops.release.head.alone"));
        }
        if (brief.release().tier().isChosen()) {
            facts.add(Message.of(
                    "productops.release.tier.name", brief.release().tier().tier()));
        }
        return facts;
    }

    /** When it is to be out, or was. */
    Message when(ReleaseBrief brief) {
        Optional<LocalDate> date = brief.date();
        if (date.isEmpty()) {
            return Message.of(brief.isOut() ? "productops.release.when.out" : "productops.release.when.open");
        }
        String day = dates.day(date.get());
        if (brief.isOut()) {
            return Message.of("productops.release.when.out-on", day);
        }
        long left = brief.daysLeft(today()).orElse(0L);
        if (left == 0) {
            return Message.of("productops.release.when.today", day);
        }
        return left > 0
                ? Message.of("productops.release.when.left", day, left)
                : Message.of("productops.release.when.over", day, -left);
    }

    /** A day on which something is planned. */
    Message day(LocalDate day) {
        return Message.of("productops.release.when.planned", dates.day(day));
    }

    /** Today, in universal time. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
