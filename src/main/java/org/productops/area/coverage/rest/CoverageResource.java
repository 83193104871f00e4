package org.productops.area.coverage.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.area.coverage.CoverageDay;
import org.productops.area.coverage.CoverageFigureTexts;
import org.productops.area.coverage.CoverageFigureView;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.coverage.CoverageMapService;
import org.productops.area.coverage.CoverageMapView;
import org.productops.area.coverage.CoverageService;
import org.productops.area.coverage.IssueCounting;
import org.productops.area.coverage.IssueCountingService;
import org.productops.area.coverage.TileSize;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.job.JobTexts;
import org.productops.common.job.rest.JobJson;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.common.text.TextRule;

/** What is missing from the library of areas and its mapping; of projects, as far as the caller may see them. */
@Produces(MediaType.APPLICATION_JSON)
public class CoverageResource {

    private static final String DAYS = "days";
    private static final String SIZE = "size";
    private static final String EXCUSED = "excused";
    private static final String TREND = "trend";

    private final CoverageService coverage;
    private final CoverageMapService maps;
    private final CoverageFigureTexts texts;
    private final IssueCountingService counting;
    private final JobTexts jobs;

    protected CoverageResource(
            CoverageService coverage,
            CoverageMapService maps,
            CoverageFigureTexts texts,
            IssueCountingService counting,
            JobTexts jobs) {
        this.coverage = coverage;
        this.maps = maps;
        this.texts = texts;
        this.counting = counting;
        this.jobs = jobs;
    }

    /**
     * How often which things are missing.
     *
     * @param days for how many days an area had no issue: 30, 90, 180 or 365; 90 if it is not sent
     * @param trend {@link Boolean whether} their course is wanted, too; it is not if this is not sent
     * @return the {@link SliceJson list} of all {@link CoverageFigureJson figures}
     */
    @GET
    public Response figures(@QueryParam("days") String days, @QueryParam("trend") String trend) {
        List<CoverageFigureView> figures = coverage.figures(days(days));
        Map<CoverageKind, List<CoverageDay>> trends = Requests.flag(TREND, trend) ? coverage.trends() : Map.of();
        Slice<CoverageFigureView> all = Slice.of(figures, new Paging(0, figures.size()));
        return Answers.ok(SliceJson.of(all.map(
                figure -> CoverageFigureJson.of(figure, texts, trends.getOrDefault(figure.kind(), List.of())))));
    }

    /**
     * Begins to count issues now, as a job, and not only at night. For administrators.
     *
     * @return the {@link JobJson job}; the one that is at it if there is one already
     */
    @POST
    @Path("/counts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response count() {
        return Answers.created(JobJson.of(counting.start(), jobs));
    }

    /**
     * What is missing, the largest first.
     *
     * @param kind {@code project-unmapped}, {@code component-unmapped}, {@code space-unmapped}, {@code issues-without-area},
     *     {@code area-unmapped}, {@code no-owner}, {@code owner-gone}, {@code review-overdue} or {@code area-quiet}
     * @param days for how many days an area had no issue: 30, 90, 180 or 365; 90 if it is not sent
     * @param excused {@link Boolean whether} those that are excused are meant; the others if it is not sent
     * @return a part of the {@link SliceJson list} of {@link CoverageGapJson gaps}
     */
    @GET
    @Path("/{kind}")
    public Response gaps(
            @PathParam("kind") String kind,
            @QueryParam("days") String days,
            @QueryParam("excused") String excused,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        return Answers.ok(SliceJson.of(Slice.of(
                        coverage.gaps(kind(kind), days(days), Requests.flag(EXCUSED, excused)),
                        SliceJson.paging(start, limit))
                .map(CoverageGapJson::of)));
    }

    /**
     * How a figure was on each day of the last two years, in their order.
     *
     * @param kind {@code project-unmapped}, {@code component-unmapped}, {@code space-unmapped}, {@code issues-without-area},
     *     {@code area-unmapped}, {@code no-owner}, {@code owner-gone}, {@code review-overdue} or {@code area-quiet}
     * @return a part of the {@link SliceJson list} of {@link CoverageDayJson days}
     */
    @GET
    @Path("/{kind}/trend")
    public Response trend(
            @PathParam("kind") String kind, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        List<CoverageDay> days = coverage.trend(kind(kind));
        return Answers.ok(
                SliceJson.of(Slice.of(days, SliceJson.paging(start, limit)).map(CoverageDayJson::of)));
    }

    /**
     * One level of the map of the product, the largest pieces first.
     *
     * @param kind {@code area-unmapped}, {@code no-owner}, {@code owner-gone}, {@code review-overdue} or {@code area-quiet}
     * @param area the key of the area whose map is meant; that of all if it is not sent
     * @param size what the pieces are as large as: {@code issues}, their open issues, or as long as none is open their areas; or
     *     {@code areas}, the areas in them; {@code issues} if it is not sent
     * @param days for how many days an area had no issue: 30, 90, 180 or 365; 90 if it is not sent
     * @return a part of the {@link SliceJson list} of {@link CoverageBranchJson pieces}
     */
    @GET
    @Path("/{kind}/map")
    public Response map(
            @PathParam("kind") String kind,
            @QueryParam("area") String area,
            @QueryParam("size") String size,
            @QueryParam("days") String days,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        CoverageMapView map = maps.map(kind(kind), days(days), area == null ? "" : area.strip(), size(size));
        return Answers.ok(SliceJson.of(
                Slice.of(map.branches(), SliceJson.paging(start, limit)).map(CoverageBranchJson::of)));
    }

    /**
     * Excuses a gap, or changes its excuse. For those who may change the area; for administrators, where it is one of a
     * project, component or space.
     *
     * @param kind {@code project-unmapped}, {@code component-unmapped}, {@code space-unmapped}, {@code issues-without-area},
     *     {@code area-unmapped}, {@code no-owner}, {@code owner-gone}, {@code review-overdue} or {@code area-quiet}
     * @param subject the number of a project or component, the key of a space in lower-case letters, or the key of an area
     * @param body the {@link ExcuseBody excuse} as it is to be
     * @return the {@link CoverageGapJson gap}
     */
    @PUT
    @Path("/{kind}/{subject}/excuse")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response excuse(
            @PathParam("kind") String kind,
            @PathParam("subject") String subject,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        ExcuseBody sent = Requests.body(ExcuseBody.class, contentType, body);
        coverage.excuse(kind(kind), subject, Requests.version(ifMatch), sent.draft());
        CoverageGapJson gap = CoverageGapJson.of(coverage.getToExcuse(kind(kind), subject));
        return Answers.ok(gap, gap.version());
    }

    /**
     * Ends the excuse of a gap. For those who may excuse it.
     *
     * @param kind {@code project-unmapped}, {@code component-unmapped}, {@code space-unmapped}, {@code issues-without-area},
     *     {@code area-unmapped}, {@code no-owner}, {@code owner-gone}, {@code review-overdue} or {@code area-quiet}
     * @param subject the number of a project or component, the key of a space in lower-case letters, or the key of an area
     */
    @DELETE
    @Path("/{kind}/{subject}/excuse")
    public Response endExcuse(@PathParam("kind") String kind, @PathParam("subject") String subject) {
        coverage.endExcuse(kind(kind), subject);
        return Response.noContent().build();
    }

    private static CoverageKind kind(String kind) {
        return CoverageKind.find(kind)
                .orElseThrow(() -> new NotFoundException(Message.of(
                        "productops.coverage.error.no-kind",
                        TextRule.beginning(kind),
                        Stream.of(CoverageKind.values()).map(CoverageKind::id).collect(Collectors.joining(", ")))));
    }

    private static TileSize size(String text) {
        if (text == null || text.isBlank()) {
            return TileSize.ISSUES;
        }
        return TileSize.find(text.strip())
                .orElseThrow(() -> InvalidException.at(
                        SIZE, Message.of("productops.coverage.error.size", TextRule.beginning(text))));
    }

    private static int days(String text) {
        if (text == null || text.isBlank()) {
            return CoverageService.USUAL_DAYS;
        }
        return IssueCounting.STEPS.stream()
                .filter(step -> String.valueOf(step).equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> InvalidException.at(
                        DAYS, Message.of("productops.coverage.error.days", TextRule.beginning(text))));
    }
}
