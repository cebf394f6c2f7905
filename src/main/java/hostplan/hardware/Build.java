package hostplan.hardware;

/// How the hardware of a configuration is stated: by totals, or by the parts it is put together
/// from. Nobody looks further for figures: all ask `hostplan.project.Figures`.
public sealed interface Build permits Totals, Assembly {}
