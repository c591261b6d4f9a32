public import GraphAPI
public import Logging

extension Logger: GraphLog {
    /// Writes answers at the level `trace`, failures at `debug`, and a version that was not asked for at `warning`.
    public func write(_ kind: GraphLogKind, fields: () -> [String: String]) {
        switch kind {
        case .answer: trace("Graph API call", metadata: fields().mapValues(MetadataValue.string))
        case .failure: debug("Graph API call failed", metadata: fields().mapValues(MetadataValue.string))
        case .otherVersion:
            warning(
                "Graph API served another version than asked for",
                metadata: fields().mapValues(MetadataValue.string))
        }
    }
}
