/// An answer with its metadata.
public struct GraphAnswer<Value: GraphValue>: Sendable {
    /// What the call answered.
    public var value: Value
    /// The answer's JSON.
    public var json: JSONValue
    /// Status, version, usage and trace ids.
    public var metadata: GraphMetadata
}

extension GraphAnswer {
    /// An answer out of JSON that is no error.
    init(_ json: JSONValue, _ metadata: GraphMetadata) throws(GraphError) {
        do throws(GraphValueError) {
            // Older operations answer with the bare flag.
            if case .bool = json, Value.self is any GraphNode.Type {
                let value = try Value.graphValue(from: ["success": json], strict: false)
                self.init(value: value, json: json, metadata: metadata)
            } else {
                let value = try Value.graphValue(from: json, strict: false)
                self.init(value: value, json: json, metadata: metadata)
            }
        } catch {
            throw GraphError(
                .unexpectedValue(error), "the answer is not what the reference says: \(error)", metadata)
        }
    }
}
