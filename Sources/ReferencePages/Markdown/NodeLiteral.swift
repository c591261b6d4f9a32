import CCommonMark

extension OpaquePointer {
    /// The literal text of a node of libcmark; empty where it has none.
    var literal: String {
        guard let text = cmark_node_get_literal(self) else { return "" }
        return String(cString: text)
    }
}
