/// Maps on all processors; the result is in the order of the elements whoever ends first.
package func concurrentMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
    // A few large parts keep all cores busy without a task for each element.
    let size = max(1, elements.count / 64)
    return await withTaskGroup(of: (Int, [Result]).self) { group in
        for start in stride(from: 0, to: elements.count, by: size) {
            let part = elements[start..<min(start + size, elements.count)]
            group.addTask { (start, part.map(transform)) }
        }
        var parts: [Int: [Result]] = [:]
        for await (start, results) in group { parts[start] = results }
        return parts.sorted { $0.key < $1.key }.flatMap(\.value)
    }
}
