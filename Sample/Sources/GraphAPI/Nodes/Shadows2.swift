public struct Error: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Type: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Field: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Record: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Group: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Event: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Application: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct URL: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Video: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Message: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Comment: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Link: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Request: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Status: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Object: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Conversation: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Date: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Data: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Task: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Operation: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Key: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Value: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Selection: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Node: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Edge: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Client: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Response: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Kind: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Method: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Host: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct File: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Set: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Character: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Notification: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Progress: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Locale: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Calendar: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Process: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Measurement: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Unit: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Scanner: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Host2: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Stream: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Port: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Bundle: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Element: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Body: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
public struct Sequence: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
