package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.productops.area.Holder;
import org.productops.release.LaunchDecision;
import org.productops.release.Release;
import org.productops.release.ReleaseBrief;
import org.productops.release.ReleaseSide;
import org.productops.release.ReleaseVersion;
import org.productops.release.SignOff;

/**
 * A release.
 *
 * @param id its number; 0 for a version by itself
 * @param name what people call it
 * @param versions its versions in Jira, as far as the caller may see them
 * @param hiddenVersions how many others it has
 * @param goneVersions how many are not in Jira any more
 * @param target the {@link LocalDate day} on which it is to be out by what was said of it; missing as long as its versions say so
 * @param date the {@link LocalDate day} on which it is to be out, by that or by the last of its versions; missing if nobody knows
 * @param daysLeft how many days are left until then; negative after that day, missing without one
 * @param out whether all of its versions are released
 * @param scopeFixed the {@link LocalDate day} from which on issues are added late; missing if there is none
 * @param tier how large the launch is, from 1, the largest, to 3; 0 as long as nobody has chosen
 * @param tierConfirmed the sides that have agreed to that: {@code product}, {@code marketing}
 * @param openItems how much of the launch is to be done
 * @param signed the sides that have signed it off
 * @param decision {@code go} or {@code no-go}; missing as long as nobody has decided
 * @param product who speaks for product, each as it is sent
 * @param marketing who speaks for product marketing, each as it is sent
 * @param version counts its changes
 */
record ReleaseJson(
        @JsonProperty("id") long id,
        @JsonProperty("name") String name,
        @JsonProperty("versions") List<ReleaseVersionJson> versions,
        @JsonProperty("hiddenVersions") int hiddenVersions,
        @JsonProperty("goneVersions") int goneVersions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("target") String target,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("date") String date,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("daysLeft") Long daysLeft,
        @JsonProperty("out") boolean out,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("scopeFixed") String scopeFixed,
        @JsonProperty("tier") int tier,
        @JsonProperty("tierConfirmed") List<String> tierConfirmed,
        @JsonProperty("openItems") int openItems,
        @JsonProperty("signed") List<String> signed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("decision") String decision,
        @JsonProperty("product") List<String> product,
        @JsonProperty("marketing") List<String> marketing,
        @JsonProperty("version") long version) {

    /**
     * A version in Jira.
     *
     * @param id its id
     * @param project the key of its project
     * @param name what it is called
     * @param released whether it is released
     */
    record ReleaseVersionJson(
            @JsonProperty("id") long id,
            @JsonProperty("project") String project,
            @JsonProperty("name") String name,
            @JsonProperty("released") boolean released) {

        static ReleaseVersionJson of(ReleaseVersion version) {
            return new ReleaseVersionJson(
                    version.place().versionId(), version.projectKey(), version.name(), version.released());
        }
    }

    /** @param names what holders are called where people write them */
    static ReleaseJson of(ReleaseBrief brief, LocalDate today, Function<Holder, String> names) {
        Release release = brief.release();
        return new ReleaseJson(
                Math.max(0, release.id()),
                release.name(),
                brief.versions().stream().map(ReleaseVersionJson::of).toList(),
                brief.hidden(),
                brief.gone(),
                release.target().map(LocalDate::toString).orElse(null),
                brief.date().map(LocalDate::toString).orElse(null),
                brief.daysLeft(today).orElse(null),
                brief.isOut(),
                release.scopeFixed().map(LocalDate::toString).orElse(null),
                release.tier().tier(),
                Arrays.stream(ReleaseSide.values())
                        .filter(side -> release.tier().of(side).isPresent())
                        .map(ReleaseSide::id)
                        .toList(),
                brief.openItems(),
                brief.signOffs().stream()
                        .filter(SignOff::holds)
                        .map(signOff -> signOff.side().id())
                        .toList(),
                brief.decision().map(ReleaseJson::decision).orElse(null),
                release.product().stream().map(names).toList(),
                release.marketing().stream().map(names).toList(),
                release.version());
    }

    static String decision(LaunchDecision decision) {
        return decision.go() ? "go" : "no-go";
    }
}
