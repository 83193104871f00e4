package org.productops.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.area.Holder;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.user.People;

/**
 * What a release must be: with a version at least, each in no other release, and of projects that the user may release. What the
 * user may not see or not change stays as it was.
 */
final class ReleaseRules {

    static final int LONGEST_NAME = 100;

    /** A side for which more speak has nobody who does. */
    private static final int MOST_PRODUCT = 20;

    private static final int MOST_MARKETING = MOST_PRODUCT;

    private static final TextRule NAME = TextRule.line(LONGEST_NAME);

    /** No calendar of a release has a day before or behind. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private final ReleaseAccess access;
    private final VersionCatalog catalog;
    private final People people;
    private final List<Release> others;

    /** @param others all other releases */
    ReleaseRules(ReleaseAccess access, VersionCatalog catalog, People people, List<Release> others) {
        this.access = access;
        this.catalog = catalog;
        this.people = people;
        this.others = List.copyOf(others);
    }

    /**
     * The release that a draft describes.
     *
     * @param before as it is stored; empty for a new one
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in {@link ReleaseFields}
     */
    Release apply(ReleaseDraft draft, Optional<Release> before, String userKey, Instant now) {
        FieldErrors.Collector errors = FieldErrors.collect();
        List<VersionPlace> versions = versions(draft.versions(), before, errors);
        String name = NAME.check(ReleaseFields.NAME, draft.name(), errors);
        if (name.isEmpty()) {
            name = versions.stream()
                    .filter(place -> catalog.isVisible(place.projectId()))
                    .flatMap(place -> catalog.find(place.versionId()).stream())
                    .map(ReleaseVersion::name)
                    .findFirst()
                    .orElse("");
        }
        if (name.isEmpty() && !versions.isEmpty()) {
            errors.at(ReleaseFields.NAME, Message.of("productops.common.error.text-empty"));
        }
        Optional<LocalDate> target = day(ReleaseFields.TARGET, draft.target(), errors);
        Optional<LocalDate> fixed = day(ReleaseFields.SCOPE_FIXED, draft.scopeFixed(), errors);
        if (target.isPresent() && fixed.isPresent() && fixed.get().isAfter(target.get())) {
            errors.at(ReleaseFields.SCOPE_FIXED, Message.of("productops.release.error.scope-after-target"));
        }
        ReleaseTeamRules teams = new ReleaseTeamRules(people, userKey);
        List<Holder> product = team(teams, ReleaseSide.PRODUCT, draft.product(), MOST_PRODUCT, before, errors);
        List<Holder> marketing = team(teams, ReleaseSide.MARKETING, draft.marketing(), MOST_MARKETING, before, errors);
        errors.throwIfAny();
        return new Release(
                before.map(Release::id).orElse(0L),
                name,
                versions,
                target,
                fixed,
                product,
                marketing,
                before.map(Release::tier).orElse(TierChoice.NONE),
                before.map(Release::createdAt).orElse(now),
                before.map(Release::version).orElse(0L) + 1);
    }

    private List<Holder> team(
            ReleaseTeamRules teams,
            ReleaseSide side,
            List<String> typed,
            int most,
            Optional<Release> before,
            FieldErrors.Collector errors) {
        String field = side == ReleaseSide.PRODUCT ? ReleaseFields.PRODUCT : ReleaseFields.MARKETING;
        List<Holder> there = before.map(release -> release.team(side)).orElse(List.of());
        List<Holder> team = teams.team(field, typed, most, there, errors);
        if (before.isPresent() && !Set.copyOf(team).equals(Set.copyOf(there)) && !access.mayName(before.get(), side)) {
            errors.at(field, Message.of("productops.release.error.team-foreign." + side.id()));
        }
        return team;
    }

    /** Those of projects that the user may not see stay, sent or not: nobody takes away what they cannot know of. */
    private List<VersionPlace> versions(List<String> typed, Optional<Release> before, FieldErrors.Collector errors) {
        List<VersionPlace> there = before.map(Release::versions).orElse(List.of());
        List<VersionPlace> hidden = there.stream()
                .filter(place -> !catalog.isVisible(place.projectId()))
                .toList();
        List<VersionPlace> versions = new ArrayList<>();
        long named = typed.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .count();
        if (named > Release.MOST_VERSIONS) {
            // None of so many is looked for.
            errors.at(
                    ReleaseFields.VERSIONS,
                    Message.of("productops.release.error.versions-many", Release.MOST_VERSIONS, named));
            return List.of();
        }
        for (int row = 0; row < typed.size(); row++) {
            String text = typed.get(row).strip();
            if (!text.isEmpty()) {
                version(ReleaseFields.ofVersion(row), text, there, errors)
                        .filter(place -> !versions.contains(place))
                        .ifPresent(versions::add);
            }
        }
        if (versions.stream().allMatch(hidden::contains)) {
            errors.at(ReleaseFields.VERSIONS, Message.of("productops.release.error.versions-none"));
            return versions;
        }
        hidden.stream().filter(place -> !versions.contains(place)).forEach(versions::add);
        if (versions.size() > Release.MOST_VERSIONS) {
            errors.at(
                    ReleaseFields.VERSIONS,
                    Message.of("productops.release.error.versions-many", Release.MOST_VERSIONS, versions.size()));
        }
        return versions;
    }

    private Optional<VersionPlace> version(
            String field, String text, List<VersionPlace> there, FieldErrors.Collector errors) {
        Optional<Long> id = text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
        Optional<VersionPlace> stays = id.flatMap(number ->
                there.stream().filter(place -> place.versionId() == number).findFirst());
        if (stays.isPresent()) {
            return stays;
        }
        Optional<ReleaseVersion> found = id.flatMap(catalog::find)
                .filter(version -> catalog.isVisible(version.place().projectId()));
        if (found.isEmpty()) {
            errors.at(field, Message.of("productops.release.error.version-unknown", TextRule.beginning(text)));
            return Optional.empty();
        }
        ReleaseVersion version = found.get();
        if (!catalog.isAdministered(version.place().projectId())) {
            errors.at(field, Message.of("productops.release.error.version-foreign", version.fullName()));
            return Optional.empty();
        }
        Optional<Release> other = others.stream()
                .filter(release -> release.versionIds().contains(version.place().versionId()))
                .findFirst();
        if (other.isPresent()) {
            errors.at(
                    field,
                    Message.of(
                            "productops.release.error.version-taken",
                            version.fullName(),
                            other.get().name()));
            return Optional.empty();
        }
        return Optional.of(version.place());
    }

    private static Optional<LocalDate> day(String field, String typed, FieldErrors.Collector errors) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException e) {
            // Said below.
        }
        errors.at(field, Message.of("productops.release.error.day", TextRule.beginning(text)));
        return Optional.empty();
    }
}
