// Made from the values of `page/nlp_configs.api_version` in the reference by graphgen; edits to this file are lost.

/// Values of `page/nlp_configs.api_version`.
///
/// The reference does not list them.
public typealias PageNLPConfigsAPIVersion = GraphUnlisted<GraphName.PageNLPConfigsAPIVersion>

extension GraphName {
    /// Tells ``PageNLPConfigsAPIVersion`` from other values that the reference does not list.
    public enum PageNLPConfigsAPIVersion {}
}
