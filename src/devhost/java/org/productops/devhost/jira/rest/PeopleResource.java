package org.productops.devhost.jira.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.productops.devhost.jira.field.UserJson;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;
import org.productops.devhost.velocity.Html;

/** People and groups. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class PeopleResource {
    private static final int LIMIT = 20;

    private final HostUsers users;
    private final String pictures;

    PeopleResource(HostProduct product) {
        this.users = product.users();
        this.pictures = product.baseUrl() + "/secure/useravatar?size=small&ownerId=";
    }

    /** Who calls. */
    @GET
    @Path("myself")
    public Map<String, Object> myself() {
        HostUser user = RequestContext.currentUser().orElseThrow();
        Map<String, Object> json = UserJson.of(user);
        json.put("locale", user.language());
        json.put("groups", Map.of("size", user.groups().size(), "items", List.of()));
        return json;
    }

    /** People whose names begin like this. */
    @GET
    @Path("user/picker")
    public Map<String, Object> people(
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("showAvatar") @DefaultValue("false") boolean showAvatar) {
        List<Map<String, Object>> found = users.search(query, LIMIT).stream()
                .map(user -> person(user, showAvatar))
                .toList();
        return Map.of(
                "users",
                found,
                "total",
                found.size(),
                "header",
                "Showing " + found.size() + " of " + found.size() + " matching users");
    }

    private Map<String, Object> person(HostUser user, boolean showAvatar) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", user.name());
        json.put("key", user.key());
        json.put("html", Html.escape(user.displayName() + " - " + user.email() + " (" + user.name() + ")"));
        json.put("displayName", user.displayName());
        if (showAvatar) {
            json.put("avatarUrl", pictures + URLEncoder.encode(user.key(), StandardCharsets.UTF_8));
        }
        return json;
    }

    /** Groups whose names contain this. */
    @GET
    @Path("groups/picker")
    public Map<String, Object> groups(@QueryParam("query") @DefaultValue("") String query) {
        Set<String> all = users.groups();
        List<Map<String, String>> found = all.stream()
                .filter(group -> group.toLowerCase(Locale.ROOT).contains(query.toLowerCase(Locale.ROOT)))
                .limit(LIMIT)
                .map(group -> Map.of("name", group, "html", Html.escape(group)))
                .toList();
        return Map.of(
                "header",
                "Showing " + found.size() + " of " + all.size() + " matching groups",
                "total",
                all.size(),
                "groups",
                found);
    }
}
