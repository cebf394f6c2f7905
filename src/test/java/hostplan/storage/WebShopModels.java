package hostplan.storage;

import hostplan.hardware.Form;
import hostplan.hardware.PowerPort;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The server models of the [WebShopSample].
final class WebShopModels {

    private WebShopModels() {}

    static List<ServerModel> all() {
        return List.of(
                rack("dell-r650", "Dell", "PowerEdge R650", 1, 823, "21", 1_400),
                rack("supermicro-1115cs", "Supermicro", "AS-1115CS-TNR", 1, 747, "17", 860),
                rack("hpe-dl380-gen10", "HPE", "ProLiant DL380 Gen10", 2, 680, "24.5", 800),
                rack("supermicro-1114s", "Supermicro", "AS-1114S-WN10RT", 1, 597, "17.69", 750),
                rack("lenovo-sr250-v2", "Lenovo", "ThinkSystem SR250 V2", 1, 545, "12.3", 450),
                tower("own-atx", "Own build", "ATX tower", 460, "12", 550),
                tower("mini-pc", "Intel", "NUC 13 Pro", 117, "0.6", 120));
    }

    private static ServerModel rack(
            String id,
            String maker,
            String name,
            int units,
            int depth,
            String kilograms,
            int watts) {
        return model(id, maker, name, depth, kilograms)
                .with(model -> {
                    model.form = Form.RACK;
                    model.rackUnits = Optional.of(RackUnits.of(units));
                    model.fullDepth = Optional.of(true);
                    model.airflow = "front-to-rear";
                    model.powerPorts = supplies(2, watts);
                });
    }

    private static ServerModel tower(
            String id, String maker, String name, int depth, String kilograms, int watts) {
        return model(id, maker, name, depth, kilograms)
                .with(model -> {
                    model.form = Form.TOWER;
                    model.rackUnits = Optional.of(RackUnits.of(0));
                    model.powerPorts = supplies(1, watts);
                });
    }

    private static ServerModel model(
            String id, String maker, String name, int depth, String kilograms) {
        return new ServerModel.Draft("model-" + id)
                .build()
                .with(model -> {
                    model.manufacturer = maker;
                    model.model = name;
                    model.depthMm = Optional.of(depth);
                    model.weightKg = Optional.of(new BigDecimal(kilograms));
                });
    }

    private static List<PowerPort> supplies(int count, int watts) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new PowerPort("PSU" + i, Optional.of(watts), Optional.empty()))
                .toList();
    }
}
