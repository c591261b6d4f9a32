public import GraphAPI
public import Logging

extension Logger: GraphLog {
    /// Writes answers at the level `trace` and failures at `debug`.
    public func write(_ kind: GraphLogKind, fields: () -> [String: String]) {
        switch kind {
        case .answer: trace("Graph API call", metadata: fields().mapValues(MetadataValue.string))
        case .failure: debug("Graph API call failed", metadata: fields().mapValues(MetadataValue.string))
        }
    }
}
