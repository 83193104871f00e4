package org.productops.area.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.productops.area.AreaService;
import org.productops.common.rest.Answers;
import org.productops.common.text.Texts;

/** What the form of a new area asks as one types. Beside the areas, not below them, so that it takes no key away from them. */
@Produces(MediaType.APPLICATION_JSON)
public class AreaKeyResource {

    private final AreaService areas;
    private final Texts texts;

    protected AreaKeyResource(AreaService areas, Texts texts) {
        this.areas = areas;
        this.texts = texts;
    }

    /**
     * The key that a new area would get. Nothing is kept: somebody else may get it first.
     *
     * @param key as typed; one is made of the name if it is empty
     * @param name as typed
     * @param parent the key of the area above; the top if it is not sent
     * @return the {@link AreaKeyJson key}
     */
    @GET
    public Response propose(
            @QueryParam("key") String key, @QueryParam("name") String name, @QueryParam("parent") String parent) {
        String typed = orEmpty(name);
        return Answers.ok(AreaKeyJson.of(
                areas.proposeKey(orEmpty(key), typed),
                areas.namesake(orEmpty(parent), typed).map(area -> AreaNamesakeJson.of(areas.tree(), area, texts)),
                texts));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
