// Made from `application.protected_mode_rules` in the reference by graphgen; edits to this file are lost.

/// `ApplicationProtectedModeRules`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias ApplicationProtectedModeRules = GraphUndescribed<GraphName.ApplicationProtectedModeRules>

extension GraphName {
    /// Tells ``ApplicationProtectedModeRules`` from other types that the reference does not describe.
    public enum ApplicationProtectedModeRules {}
}
