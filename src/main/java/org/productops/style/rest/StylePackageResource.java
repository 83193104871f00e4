package org.productops.style.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.text.Texts;
import org.productops.style.StylePackageService;
import org.productops.style.vale.ValePackage;

/**
 * Vale packages that are imported. Into one style guide for its editors; as they are, each style into the guide of its name, for those
 * who administer the product.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StylePackageResource {

    /** A zip in base64 with what stands around it. */
    private static final int MOST_BYTES = ValePackage.LARGEST / 3 * 4 + 1_000_000;

    private final StylePackageService packages;
    private final Texts texts;

    protected StylePackageResource(StylePackageService packages, Texts texts) {
        this.packages = packages;
        this.texts = texts;
    }

    /**
     * Says what the import of a package would do, as things stand. Nothing is imported. A package has 20 MB at most.
     *
     * @param body the {@link StylePackageBody package}
     * @return what the {@link StylePackageJson import} would do
     */
    @POST
    @Path("/preview")
    public Response preview(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return Answers.created(StylePackageJson.of(
                packages.preview(Requests.body(StylePackageBody.class, contentType, body, MOST_BYTES)
                        .draft()),
                texts));
    }

    /**
     * Imports a package: all that can be taken over, or nothing. How much is changed, deleted, refused or left aside is said until
     * that is confirmed.
     *
     * @param body the {@link StylePackageBody package}
     * @param confirmed {@link Boolean whether} that is meant; no if it is not sent
     * @return what the {@link StylePackageJson import} did
     */
    @POST
    public Response apply(
            @QueryParam("confirmed") String confirmed,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        return Answers.created(StylePackageJson.of(
                packages.apply(
                        Requests.body(StylePackageBody.class, contentType, body, MOST_BYTES)
                                .draft(),
                        Requests.confirmation(confirmed)),
                texts));
    }
}
