package org.productops.common.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;

class AnswersTest {

    @Test
    void carriesTheVersionOfWhatItShowsAsItsEtag() {
        Response shown = Answers.ok(List.of("\u00fc"), 4);
        Response created = Answers.created(List.of(), 1);

        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(shown.getEntityTag().getValue()).isEqualTo("4");
        assertThat(shown.getMediaType()).hasToString("application/json;charset=UTF-8");
        assertThat(shown.getEntity()).isEqualTo("[\"\u00fc\"]");
        assertThat(created.getStatus()).isEqualTo(201);
        assertThat(created.getEntityTag().getValue()).isEqualTo("1");
        assertThat(Answers.ok(List.of()).getEntityTag()).isNull();
    }

    @Test
    void showsAPartOfAListInTheProductsForm() {
        Paging paging = SliceJson.paging("1", null);
        assertThat(paging).isEqualTo(new Paging(1, 50));
        assertThat(SliceJson.paging(null, "1000").limit()).isEqualTo(200);

        assertThat(Answers.ok(SliceJson.of(Slice.of(List.of("a", "b"), paging))).getEntity())
                .isEqualTo("{\"start\":1,\"limit\":50,\"total\":2,\"isLast\":true,\"values\":[\"b\"]}");
    }
}
