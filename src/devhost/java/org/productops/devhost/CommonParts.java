package org.productops.devhost;

import java.util.List;
import org.productops.devhost.ao.ActiveObjectsPart;
import org.productops.devhost.rest.RestPart;
import org.productops.devhost.sal.SalPart;
import org.productops.devhost.services.PlatformPart;
import org.productops.devhost.velocity.VelocityPart;
import org.productops.devhost.web.OpenDoors;
import org.productops.devhost.web.WebPart;

/** The parts that both products have, in the order they are prepared and opened. */
final class CommonParts {

    private CommonParts() {}

    static List<ProductPart> create() {
        VelocityPart velocity = new VelocityPart();
        return List.of(
                new SalPart(),
                new ActiveObjectsPart(),
                new PlatformPart(),
                velocity,
                new WebPart(velocity::template, OpenDoors.ofHost()),
                new RestPart());
    }
}
