package org.productops.feedback.privacy.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.BusyException;
import org.productops.common.error.Confirmation;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.job.Job;
import org.productops.common.job.JobState;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.json.Json;
import org.productops.common.person.PersonNaming;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTrace;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.privacy.ErasureService;
import org.productops.feedback.privacy.PrivacyDraft;
import org.productops.feedback.privacy.PrivacyFields;
import org.productops.feedback.privacy.PrivacyLabels;
import org.productops.feedback.privacy.PrivacyService;

/** Finds, hands over and erases what is kept of people. Who is meant is sent and never stands in the address. */
final class PrivacyPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/privacy.vm", View.class);

    private static final String BUTTON = "do";

    private static final int MOST_SHOWN = 200;

    private final PrivacyService privacy;
    private final ErasureService erasure;
    private final JobDrawing jobs;
    private final ProductDates dates;

    PrivacyPage(PrivacyService privacy, ErasureService erasure, JobDrawing jobs, ProductDates dates) {
        this.privacy = privacy;
        this.erasure = erasure;
        this.jobs = jobs;
        this.dates = dates;
    }

    /**
     * What the page shows.
     *
     * @param jobHtml how far an erasure is that was begun lately
     * @param done what an erasure has done that was begun lately
     * @param searched whether somebody was looked for
     * @param reason why nothing is found; empty if that says it all
     * @param answer what is sent to agree to an erasure; empty if nobody asked for one
     * @param elsewhere what is not found here, and where it is
     * @param mentions whether what only names them is to be erased, too
     * @param named how many places only name them
     * @param erasable whether anything could be erased
     * @param erasableMentions in how many places that only name them something could be erased
     * @param issueKeys the issues to which what was found belongs, as far as it is shown
     */
    record View(
            Frame frame,
            PageToken token,
            String action,
            String jobHtml,
            Optional<Done> done,
            List<Message> errors,
            List<Message> asked,
            String answer,
            String person,
            String organisation,
            boolean words,
            Message elsewhere,
            boolean mentions,
            boolean searched,
            Optional<Message> reason,
            int total,
            int named,
            boolean erasable,
            int erasableMentions,
            List<String> issueKeys,
            List<Row> rows,
            List<Row> mentionRows) {}

    /**
     * What is kept in one place.
     *
     * @param stays whether it is not erased
     */
    record Row(Message topic, String issueKey, boolean stays, List<Part> parts) {}

    /**
     * What was erased.
     *
     * @param left the issues to which it belonged, as far as the reader may see them: what they say themselves stays
     */
    record Done(Message text, List<String> left) {}

    private record Place(String topic, PersonTrace trace) {}

    record Part(Message label, String text) {}

    @Override
    public PageResult show(PageRequest request) {
        privacy.requireMay();
        return page(200, request, new PrivacyDraft("", ""), List.of(), List.of(), "", List.of(), false);
    }

    @Override
    public PageResult submit(PageRequest request) {
        if (jobs.stopIfAsked(request)) {
            return PageResult.go(PrivacyServlet.PATH);
        }
        PrivacyDraft draft =
                new PrivacyDraft(request.text(PrivacyFields.PERSON), request.text(PrivacyFields.ORGANISATION));
        try {
            return switch (request.text(BUTTON)) {
                case "export" -> file(privacy.find(draft));
                case "erase" -> erase(request, draft);
                default -> page(200, request, draft, List.of(), List.of(), "", privacy.find(draft), true);
            };
        } catch (BusyException e) {
            return page(HttpStatus.of(e), request, draft, List.of(e.text()), List.of(), "", List.of(), false);
        } catch (InvalidException e) {
            List<Message> errors = new ArrayList<>(e.errors().general());
            errors.addAll(e.errors().fields().values());
            return page(HttpStatus.of(e), request, draft, errors, List.of(), "", List.of(), false);
        }
    }

    private PageResult erase(PageRequest request, PrivacyDraft draft) {
        try {
            erasure.start(
                    draft,
                    request.checked(PrivacyFields.WORDS),
                    request.checked(PrivacyFields.MENTIONS),
                    Confirmation.of(request.text(Confirmation.FIELD)));
            return PageResult.go(PrivacyServlet.PATH);
        } catch (UnconfirmedException e) {
            return page(HttpStatus.of(e), request, draft, List.of(), e.facts(), e.answer(), privacy.find(draft), true);
        }
    }

    private static boolean isDone(Job job) {
        return job.state() == JobState.DONE;
    }

    private Done done(Job job) {
        List<Long> left = erasure.left(job);
        return new Done(
                Message.of(
                        "productops.organisation.privacy.erased-when",
                        dates.moment(job.seen()),
                        job.message().orElseThrow().arguments().get(0)),
                left.isEmpty() ? List.of() : sorted(privacy.keys(left)));
    }

    private static List<String> sorted(Map<Long, String> keys) {
        return List.copyOf(new TreeMap<>(keys).values());
    }

    /** A word that many are called, or that stands in many texts, finds only who is called nothing else. */
    private static Optional<Message> reason(PrivacyDraft draft) {
        return PersonNaming.of(draft.person()) == PersonNaming.SINGLE
                ? Optional.of(Message.of("productops.organisation.privacy.single", draft.person()))
                : Optional.empty();
    }

    private static PageResult file(List<PersonReport> found) {
        Map<String, Object> topics = new LinkedHashMap<>();
        found.forEach(report -> topics.put(
                report.topic(),
                Stream.of(report.traces(), report.mentions())
                        .flatMap(List::stream)
                        .map(trace ->
                                Map.of("issueId", trace.issueId(), "fields", trace.fields(), "stays", trace.stays()))
                        .toList()));
        return PageResult.download(
                "personal-data.json", "application/json;charset=UTF-8", out -> write(Json.write(topics), out));
    }

    private static void write(String text, OutputStream out) {
        try (out) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PageResult page(
            int status,
            PageRequest request,
            PrivacyDraft draft,
            List<Message> errors,
            List<Message> asked,
            String answer,
            List<PersonReport> found,
            boolean searched) {
        List<Place> places = places(found, PersonReport::traces);
        List<Place> mentions = places(found, PersonReport::mentions);
        List<Place> shown = places.stream().limit(MOST_SHOWN).toList();
        List<Place> named = mentions.stream().limit(MOST_SHOWN).toList();
        Set<Long> issueIds = Stream.concat(shown.stream(), named.stream())
                .map(place -> place.trace().issueId())
                .collect(Collectors.toSet());
        Map<Long, String> keys = issueIds.isEmpty() ? Map.of() : privacy.keys(issueIds);
        Optional<Job> latest = erasure.latest();
        boolean isNothing = searched && places.isEmpty() && mentions.isEmpty();
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        PrivacyServlet.PATH,
                        latest.filter(job -> !isDone(job))
                                .map(job -> jobs.html(job, request.token(), PrivacyServlet.PATH))
                                .orElse(""),
                        latest.filter(PrivacyPage::isDone).map(this::done),
                        errors,
                        asked,
                        answer,
                        draft.person(),
                        draft.organisation(),
                        request.checked(PrivacyFields.WORDS),
                        Message.of(
                                privacy.hasIssues()
                                        ? "productops.organisation.privacy.elsewhere"
                                        : "productops.organisation.privacy.elsewhere-confluence"),
                        request.checked(PrivacyFields.MENTIONS),
                        searched,
                        isNothing ? reason(draft) : Optional.empty(),
                        places.size(),
                        mentions.size(),
                        erasable(places) + erasable(mentions) > 0,
                        erasable(mentions),
                        sorted(keys),
                        shown.stream().map(place -> row(place, keys)).toList(),
                        named.stream().map(place -> row(place, keys)).toList()));
    }

    private static List<Place> places(List<PersonReport> found, Function<PersonReport, List<PersonTrace>> which) {
        return found.stream()
                .flatMap(report -> which.apply(report).stream().map(trace -> new Place(report.topic(), trace)))
                .toList();
    }

    private static int erasable(List<Place> places) {
        return (int) places.stream().filter(place -> !place.trace().stays()).count();
    }

    private static Row row(Place place, Map<Long, String> keys) {
        PersonTrace trace = place.trace();
        return new Row(
                PrivacyLabels.topic(place.topic()),
                keys.getOrDefault(trace.issueId(), ""),
                trace.stays(),
                trace.fields().entrySet().stream()
                        .map(field -> new Part(PrivacyLabels.field(field.getKey()), field.getValue()))
                        .toList());
    }
}
