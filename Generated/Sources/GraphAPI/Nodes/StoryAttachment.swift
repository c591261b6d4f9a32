/// `StoryAttachment`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public struct StoryAttachment: GraphNode {
    public typealias Fields = GraphIDFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
