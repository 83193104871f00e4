package org.productops.release.progress;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.mail.MailContent;
import org.productops.common.mail.MailLanguage;
import org.productops.common.mail.Mails;
import org.productops.common.user.OnBehalf;
import org.productops.common.user.People;
import org.productops.release.Release;
import org.productops.release.ReleaseAddress;
import org.productops.release.ReleaseSide;
import org.productops.release.ReleaseVersion;
import org.productops.release.VersionCatalog;

/**
 * Tells by mail that a version went out although something was open: those who speak for the release, and who released it.
 * It has figures alone, and names no issue, nor a version whose project its reader may not see.
 */
@JiraComponent
public class ReleaseWarning {

    /** Larger groups are not told, as nobody of them would feel meant. */
    private static final int MOST_MEMBERS = 50;

    private final Mails mails;
    private final People people;
    private final VersionCatalog catalog;
    private final OnBehalf onBehalf;

    @Inject
    public ReleaseWarning(Mails mails, People people, VersionCatalog catalog, OnBehalf onBehalf) {
        this.mails = mails;
        this.people = people;
        this.catalog = catalog;
        this.onBehalf = onBehalf;
    }

    /** A mail about a version, which has no name for those who may not see it. */
    private interface About {
        MailContent write(MailLanguage language, Optional<String> version);
    }

    /** A version of a release went out, or a version by itself. */
    void released(Release release, ReleaseVersion version, KeptState state) {
        if (!release.isBegun()) {
            state.by().ifPresent(user -> mails.send(user, language -> unplanned(language, release, version, state)));
            return;
        }
        tell(release, version, state.by(), (language, name) -> released(language, release, name, state));
    }

    /** A version of a release is not released any more. */
    void reopened(Release release, ReleaseVersion version, Optional<String> by, boolean isAskedAnew) {
        tell(release, version, by, (language, name) -> reopened(language, release, name, isAskedAnew));
    }

    /** Tells those who speak for a release, and who did it; nobody who may not see the release. */
    private void tell(Release release, ReleaseVersion version, Optional<String> by, About about) {
        if (!mails.areOn()) {
            return;
        }
        Set<String> told = new LinkedHashSet<>();
        by.ifPresent(told::add);
        Stream.concat(release.product().stream(), release.marketing().stream())
                .flatMap(holder ->
                        holder.isUser() ? Stream.of(holder.id()) : people.members(holder.id(), MOST_MEMBERS).stream())
                .forEach(told::add);
        for (String user : told) {
            onBehalf.of(user, () -> seen(release))
                    .filter(projects -> !projects.isEmpty())
                    .ifPresent(projects -> mails.send(
                            user,
                            language -> about.write(
                                    language,
                                    Optional.of(version)
                                            .filter(each -> projects.contains(
                                                    each.place().projectId()))
                                            .map(ReleaseVersion::fullName))));
        }
    }

    private Set<Long> seen(Release release) {
        return release.projectIds().stream().filter(catalog::isVisible).collect(Collectors.toSet());
    }

    private static MailContent released(
            MailLanguage language, Release release, Optional<String> version, KeptState state) {
        List<MailContent.Part> parts = new ArrayList<>();
        parts.add(MailContent.Part.text(version.map(name -> language.text("productops.release.mail.released", name))
                .orElseGet(() -> language.text("productops.release.mail.released-hidden"))));
        if (state.mandatoryOpen() > 0) {
            parts.add(MailContent.Part.text(
                    language.text("productops.release.mail.mandatory", state.mandatoryOpen(), state.notReady())));
        }
        if (state.launchOpen() > 0) {
            parts.add(MailContent.Part.text(language.text("productops.release.mail.launch", state.launchOpen())));
        }
        for (ReleaseSide side : ReleaseSide.values()) {
            if (!state.signed().contains(side)) {
                parts.add(MailContent.Part.text(language.text("productops.release.mail.unsigned." + side.id())));
            }
        }
        parts.add(
                MailContent.Part.link(language.text("productops.release.mail.page"), ReleaseAddress.of(release.id())));
        return new MailContent(language.text("productops.release.mail.subject", release.name()), parts);
    }

    private static MailContent reopened(
            MailLanguage language, Release release, Optional<String> version, boolean isAskedAnew) {
        List<MailContent.Part> parts = new ArrayList<>();
        parts.add(MailContent.Part.text(version.map(name -> language.text("productops.release.mail.reopened", name))
                .orElseGet(() -> language.text("productops.release.mail.reopened-hidden"))));
        if (isAskedAnew) {
            parts.add(MailContent.Part.text(language.text("productops.release.mail.asked-anew")));
        }
        parts.add(
                MailContent.Part.link(language.text("productops.release.mail.since"), ReleaseAddress.of(release.id())));
        return new MailContent(language.text("productops.release.mail.subject-reopened", release.name()), parts);
    }

    private static MailContent unplanned(
            MailLanguage language, Release release, ReleaseVersion version, KeptState state) {
        return new MailContent(
                language.text("productops.release.mail.subject", version.fullName()),
                List.of(
                        MailContent.Part.text(language.text(
                                "productops.release.mail.unplanned", version.fullName(), state.mandatoryOpen())),
                        MailContent.Part.link(
                                language.text("productops.release.mail.page"), ReleaseAddress.of(release.id()))));
    }
}
