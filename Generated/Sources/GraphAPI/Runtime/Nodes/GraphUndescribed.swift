/// An object of a type that the reference names and does not describe.
///
/// It has the id that all nodes have; other members are read from `record`. One generic type for all of them keeps them
/// apart without the code that a type of its own takes.
public struct GraphUndescribed<Name>: GraphNode {
    public typealias Fields = GraphIDFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
