package org.productops.area.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.common.paging.Paging;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;

/** What the picker asks as one types. Beside the areas, not below them, so that it takes no key away from them. */
@Produces(MediaType.APPLICATION_JSON)
public class AreaChoiceResource {

    private static final int USUAL_CHOICES = 20;
    private static final int MOST_CHOICES = 50;

    private static final String EDITABLE = "editable";

    private final AreaService areas;

    protected AreaChoiceResource(AreaService areas) {
        this.areas = areas;
    }

    /**
     * Areas to choose from: those that are searched for, best first, or else those of one branch of the tree, or those with
     * some keys. Of those that are searched for, those whose name or key is what was typed come before those whose name
     * begins with it, then those with all words in names, then those that only a key or an alias is found by. Archived ones are left
     * out.
     *
     * @param query as typed: words that name or key must have, their own or those of an area above
     * @param below the key of the area whose branch it is, empty for the areas at the top; an unknown one has no branch
     * @param keys keys with commas between them, which are answered in this order
     * @param editable {@link Boolean whether} only those are meant that the caller may edit; the branch at the top then begins with the
     *     uppermost of them
     * @param limit how many at most; {@value #USUAL_CHOICES} if it is not sent, and more than {@value #MOST_CHOICES} count
     *     as {@value #MOST_CHOICES}
     * @return the {@link java.util.List list} of {@link AreaChoiceJson areas}
     */
    @GET
    public Response search(
            @QueryParam("query") String query,
            @QueryParam("below") String below,
            @QueryParam("keys") String keys,
            @QueryParam("editable") String editable,
            @QueryParam("limit") String limit) {
        AreaTree tree = areas.tree();
        int most = Paging.parse(null, limit, USUAL_CHOICES, MOST_CHOICES).limit();
        List<Area> found = Requests.flag(EDITABLE, editable)
                ? editable(tree, query, below, keys, most)
                : found(tree, query, below, keys, most);
        return Answers.ok(found.stream()
                .limit(most)
                .map(area -> AreaChoiceJson.of(tree, area))
                .toList());
    }

    private List<Area> editable(AreaTree tree, String query, String below, String keys, int most) {
        if (below != null && below.isEmpty()) {
            Set<String> mine = areas.editable(tree, tree.areas());
            return AreaChoiceJson.choices(tree.areas().stream()
                    .filter(area -> mine.contains(area.key()))
                    .filter(area -> tree.parent(area)
                            .filter(above -> mine.contains(above.key()))
                            .isEmpty()));
        }
        List<Area> all = found(tree, query, below, keys, keys == null ? tree.size() : most);
        Set<String> mine = areas.editable(tree, all);
        return all.stream().filter(area -> mine.contains(area.key())).toList();
    }

    private static List<Area> found(AreaTree tree, String query, String below, String keys, int most) {
        if (below != null) {
            return AreaChoiceJson.choices(branch(tree, below));
        }
        if (keys != null) {
            return AreaChoiceJson.choices(
                    Arrays.stream(keys.split(",")).limit(most).flatMap(key -> tree.find(key).stream()));
        }
        return tree.search(query == null ? "" : query, most);
    }

    private static Stream<Area> branch(AreaTree tree, String key) {
        return key.isEmpty()
                ? tree.top().stream()
                : tree.find(key).stream().flatMap(area -> tree.children(area).stream());
    }
}
