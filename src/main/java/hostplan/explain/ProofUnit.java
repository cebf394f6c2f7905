package hostplan.explain;

/// What a step of a proof counts.
public enum ProofUnit {
    HOSTS("hosts"),

    /// Hosts to buy beside others that stand.
    BOUGHT("bought"),
    MONEY("money"),

    /// Thousandths of the load of the fullest host.
    LOAD("load"),

    /// VMs without a place.
    VMS("vms");

    private final String code;

    ProofUnit(String code) {
        this.code = code;
    }

    /// Ends the keys of texts.
    public String code() {
        return code;
    }
}
