package org.productops.release.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.release.Release;
import org.productops.release.ReleaseBrief;
import org.productops.release.ReleaseService;
import org.productops.release.ReleaseSide;
import org.productops.release.ReleaseVersion;

/** All releases, and the versions that are in none yet. */
final class ReleaseListPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("release/list.vm", View.class);

    /** So many versions are named of all projects, and of one; the others are counted. */
    private static final int MOST_VERSIONS = 20;

    private static final int MOST_OF_PROJECT = 500;

    private final ReleaseService releases;
    private final ReleaseHead head;

    ReleaseListPage(ReleaseService releases, ReleaseHead head) {
        this.releases = releases;
        this.head = head;
    }

    record View(
            Frame frame,
            String here,
            Optional<String> begin,
            String tiers,
            Optional<Message> notice,
            String project,
            List<Row> coming,
            List<Row> out,
            List<VersionRow> versions,
            Optional<Message> more,
            List<VersionRow> outVersions,
            Optional<Message> moreOut) {}

    /** A release. */
    record Row(
            long id,
            String name,
            String path,
            String versions,
            Message when,
            Optional<Message> tier,
            int openItems,
            List<Mark> signed,
            Optional<Mark> decision) {}

    /**
     * What was said.
     *
     * @param look the end of the name of its style
     */
    record Mark(Message text, String look) {}

    /** A version that is in no release. */
    record VersionRow(String name, String path, Optional<Message> date, Optional<String> begin) {}

    @Override
    public PageResult show(PageRequest request) {
        String project = request.text(ReleaseAddresses.PROJECT);
        List<ReleaseBrief> all = releases.all().stream()
                .filter(brief -> project.isEmpty()
                        || brief.versions().stream()
                                .anyMatch(version -> version.projectKey().equalsIgnoreCase(project)))
                .toList();
        List<ReleaseVersion> unplanned = releases.unplanned().stream()
                .filter(version -> project.isEmpty() || version.projectKey().equalsIgnoreCase(project))
                .toList();
        int most = project.isEmpty() ? MOST_VERSIONS : MOST_OF_PROJECT;
        List<ReleaseVersion> open =
                unplanned.stream().filter(version -> !version.released()).toList();
        List<ReleaseVersion> out = new ArrayList<>(
                unplanned.stream().filter(ReleaseVersion::released).toList());
        Collections.reverse(out);
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        ReleaseAddresses.all().toString(),
                        releases.mayBegin()
                                ? Optional.of(ReleaseAddresses.begin().toString())
                                : Optional.empty(),
                        ReleaseAddresses.tiers().toString(),
                        request.done().equals("deleted")
                                ? Optional.of(Message.of("productops.release.list.deleted"))
                                : Optional.empty(),
                        project,
                        all.stream()
                                .filter(brief -> !brief.isOut())
                                .map(this::row)
                                .toList(),
                        all.stream().filter(ReleaseBrief::isOut).map(this::row).toList(),
                        open.stream().limit(most).map(this::version).toList(),
                        more(open, most, "productops.release.list.more-versions"),
                        project.isEmpty()
                                ? List.of()
                                : out.stream().limit(most).map(this::version).toList(),
                        project.isEmpty() || out.isEmpty()
                                ? Optional.empty()
                                : more(out, most, "productops.release.list.more")));
    }

    private static Optional<Message> more(List<ReleaseVersion> versions, int most, String key) {
        return versions.size() > most ? Optional.of(Message.of(key, versions.size() - most)) : Optional.empty();
    }

    private Row row(ReleaseBrief brief) {
        return new Row(
                brief.release().id(),
                brief.release().name(),
                ReleaseAddresses.of(brief.release().id()).toString(),
                brief.versions().stream().map(ReleaseVersion::fullName).collect(Collectors.joining(", ")),
                head.when(brief),
                brief.release().tier().isChosen()
                        ? Optional.of(Message.of(
                                "productops.release.tier.name",
                                brief.release().tier().tier()))
                        : Optional.empty(),
                brief.openItems(),
                List.of(signed(brief, ReleaseSide.PRODUCT), signed(brief, ReleaseSide.MARKETING)),
                brief.decision()
                        .map(decision -> new Mark(
                                Message.of("productops.release.decision." + (decision.go() ? "go" : "no-go")),
                                decision.go() ? "success" : "error")));
    }

    private static Mark signed(ReleaseBrief brief, ReleaseSide side) {
        boolean signed = brief.signOff(side).isPresent();
        return new Mark(
                Message.of("productops.release.signed." + side.id() + (signed ? "" : "-not")),
                signed ? "success" : "default");
    }

    private VersionRow version(ReleaseVersion version) {
        return new VersionRow(
                version.fullName(),
                ReleaseAddresses.of(Release.idOf(version.place().versionId())).toString(),
                version.releaseDate().map(head::day),
                !version.released() && releases.mayPlan(version)
                        ? Optional.of(ReleaseAddresses.begin(version.place().versionId())
                                .toString())
                        : Optional.empty());
    }
}
